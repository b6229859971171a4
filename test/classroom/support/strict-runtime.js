// Runs in the page of a learning system: lays a runtime over scorm-again that is as strict as the standards' own limits,
// which scorm-again is not. Whatever breaks one is written down as a fault; every call that changes anything is logged.

const IDENTIFIER = /^[A-Za-z0-9_-]{1,255}$/;

/** What may be set in SCORM 1.2, by the end of the element's name. */
const RULES_12 = [
  [/^cmi\.suspend_data$/, (value) => value.length <= 4096],
  [/^cmi\.comments$/, (value) => value.length <= 4096],
  [/^cmi\.core\.lesson_location$/, (value) => value.length <= 255],
  [/^cmi\.core\.lesson_status$/, (value) => /^(passed|completed|failed|incomplete|browsed)$/.test(value)],
  [/^cmi\.core\.score\.(raw|min|max)$/, (value) => /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100],
  [/^cmi\.core\.session_time$/, (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value)],
  [/^cmi\.core\.exit$/, (value) => /^(|suspend|time-out|logout)$/.test(value)],
  [/^cmi\.interactions\.\d+\.id$/, (value) => IDENTIFIER.test(value)],
  [/^cmi\.interactions\.\d+\.type$/, (value) => value === 'fill-in'],
  [/^cmi\.interactions\.\d+\.time$/, (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value)],
  [/^cmi\.interactions\.\d+\.student_response$/, (value) => value.length <= 255 && !/[\r\n]/.test(value)],
  [/^cmi\.interactions\.\d+\.result$/, (value) => value === 'neutral'],
];

const RULES_2004 = [
  [/^cmi\.suspend_data$/, (value) => value.length <= 64000],
  [/^cmi\.location$/, (value) => value.length <= 1000],
  [/^cmi\.completion_status$/, (value) => /^(completed|incomplete)$/.test(value)],
  [/^cmi\.success_status$/, (value) => value === 'passed'],
  [/^cmi\.progress_measure$/, (value) => Number(value) >= 0 && Number(value) <= 1],
  [/^cmi\.score\.(raw|min|max|scaled)$/, (value) => /^\d{1,3}(\.\d{1,7})?$/.test(value)],
  [/^cmi\.session_time$/, (value) => /^PT\d+H\d+M\d+(\.\d{1,2})?S$/.test(value)],
  [/^cmi\.exit$/, (value) => /^(suspend|normal)$/.test(value)],
  [/^cmi\.interactions\.\d+\.id$/, (value) => IDENTIFIER.test(value)],
  [/^cmi\.interactions\.\d+\.type$/, (value) => value === 'long-fill-in'],
  [/^cmi\.interactions\.\d+\.description$/, (value) => value.length <= 260],
  [/^cmi\.interactions\.\d+\.timestamp$/, (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}Z)?$/.test(value)],
  [/^cmi\.interactions\.\d+\.learner_response$/, (value) => value.length <= 4010],
  [/^cmi\.interactions\.\d+\.result$/, (value) => value === 'neutral'],
];

globalThis.strictRuntime = (real, prefix, closed) => {
  const rules = prefix === 'LMS' ? RULES_12 : RULES_2004;
  const end = prefix === 'LMS' ? 'Finish' : 'Terminate';
  const faults = [];
  const log = [];
  let state = 'before';
  let dirty = false;
  const fault = (text) => faults.push(text);
  const within = (name) => state === 'open' || fault(`${name} ${state} the session`);
  return {
    faults,
    log,
    [`${prefix}Initialize`]: (given) => {
      if (state !== 'before' || given !== '') fault(`Initialize ${state}`);
      state = 'open';
      return real[`${prefix}Initialize`]('');
    },
    [`${prefix}GetValue`]: (element) => {
      within(`GetValue ${element}`);
      if (prefix === 'LMS' && /^cmi\.interactions\.\d/.test(element)) fault(`${element} is write-only`);
      return real[`${prefix}GetValue`](element);
    },
    [`${prefix}SetValue`]: (element, value) => {
      within(`SetValue ${element}`);
      const rule = rules.find(([name]) => name.test(element));
      if (typeof value !== 'string' || !rule?.[1](value)) fault(`${element} = ${String(value).slice(0, 80)}`);
      const taken = String(real[`${prefix}SetValue`](element, value));
      if (taken !== 'true') fault(`${element} = ${value.slice(0, 80)}: ${real[`${prefix}GetLastError`]()}`);
      dirty = true;
      log.push([element, value.slice(0, 100)]);
      return taken;
    },
    [`${prefix}Commit`]: () => {
      within('Commit');
      dirty = false;
      log.push(['Commit', '']);
      return String(real[`${prefix}Commit`](''));
    },
    [`${prefix}${end}`]: () => {
      within(end);
      if (dirty) fault('finished with something not committed');
      state = 'after';
      log.push(['Finish', '']);
      const ended = String(real[`${prefix}${end}`](''));
      closed({ faults, log, cmi: real.renderCMIToJSONObject().cmi });
      return ended;
    },
    [`${prefix}GetLastError`]: () => real[`${prefix}GetLastError`](),
  };
};
