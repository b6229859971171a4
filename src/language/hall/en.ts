/** The words of the hall in English. Its shape is what every other language must satisfy. */
export const enHall = {
  lead: 'On 10 February 1934 the Congress closed. The bright lights are the 139 whom it had elected to the Central Committee. Each goes out on the day that person died, of whatever cause. A light still burning means alive; it does not mean free.',
  plan: 'Who sat where is not known: the seats are given by lot.',
  hint: 'Each bright light is one of the 139. Point at one for the name; press it for what is known.',
  touchHint: 'Each bright light is one of the 139. Press one for the name, and once more for what is known.',
  room: 'The seats of the 139. Arrow keys move from seat to seat, Enter opens the card.',
  rows: 'The hall by rows, from the platform backwards. Choose some to come closer.',
  rowsHint: 'Each bright light is one of the 139. Choose some rows to come closer.',
  seatsHint: 'Swipe along the rows. Press a bright or an empty seat for what is known.',
  rowsOf: (from: number, to: number) => (from === to ? `Row ${from}` : `Rows ${from}–${to}`),
  rowsSaid: (from: number, to: number, all: number, left: number) =>
    `${from === to ? `Row ${from}` : `Rows ${from}–${to}`}: ${all} of the 139, ${left} still lit.`,
  allRows: 'All the rows',
  forward: 'Further forward',
  backward: 'Further back',
  left: (n: number): string => (n === 1 ? 'of 139 is left' : 'of 139 are left'),
  slider: 'Move through the years',
  play: 'Let the years pass',
  pause: 'Stop',
  end: 'To March 1939',
  again: 'Back to 1934',
  find: 'Find a name',
  fate: 'Show',
  all: 'All 139',
  found: (n: number) => (n === 1 ? '1 of the 139' : `${n} of the 139`),
  none: 'No name like that among the 139.',
  table: 'The 139 as a table',
  caption: 'The 139 members and candidates elected to the Central Committee in February 1934',
  listNote:
    'The printed list was not at hand. This one was put together from many sources and tested against published totals; one seat rests on a judgement, and what is not confirmed says so.',
  name: 'Name',
  post: 'In 1934',
  became: 'What became of them',
  when: 'Date of death',
  sure: 'Confirmed?',
  yes: 'yes',
  sentence: (date: string, dark: number, left: number) =>
    `${date}: of the 139, ${dark === 0 ? 'nobody is gone' : dark === 1 ? '1 is gone' : `${dark} are gone`}, ${left} ${left === 1 ? 'is' : 'are'} left.`,
  fading: (n: number) =>
    n === 1
      ? 'Of one more only the year is known: that light fades over the whole of it.'
      : `Of ${n} more only the year is known: those lights fade over the whole of it.`,
  unconfirmed: (n: number) =>
    n === 1 ? 'What became of 1 of them is not confirmed.' : `What became of ${n} of them is not confirmed.`,
  gone: (date: string, names: readonly string[], more: number) =>
    `Last, ${date}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  lit: (name: string) => `${name}: still lit`,
  goingDark: (name: string, year: string) => `${name}: going dark in ${year}, the day is not known`,
  dark: (name: string, fate: string) => `${name}: gone. ${fate}`,
  yearAlone: (year: string) => `${year}, only the year is known`,
  unsure: 'not confirmed',
  others:
    'No dates are held here for the other 1,827, so none of their lights goes out alone. All go down together, by the share of arrested in Khrushchev’s figures.',
  fates: {
    shot: 'Shot',
    'died-in-custody': 'Died in custody',
    murdered: 'Murdered',
    suicide: 'Suicide',
    'died-naturally': 'Died a natural death by 1941',
    'executed-later': 'Executed later',
    survived: 'Outlived the terror',
  },
  card: {
    member: 'Member of the Central Committee',
    candidate: 'Candidate of the Central Committee',
    politburo: { member: 'member of the Politburo', candidate: 'candidate of the Politburo' },
    born: (year: number) => `Born ${year}`,
    post: 'In 1934',
    became: 'What became of them',
    arrested: 'Arrested',
    died: 'Died',
    rehabilitated: 'Rehabilitated',
    again: 'Elected in March 1939',
    ranks: { member: 'again, as a member', candidate: 'again, as a candidate' },
    confidence: 'How sure this is',
    levels: {
      high: 'Confirmed by at least one source that has been read.',
      medium: 'Likely as told here; part of it, often the day, rests on thin or differing accounts.',
      low: 'Not confirmed. This is what is said; it must not be taken as documented.',
    },
    yearAlone: 'Only the year is known.',
    monthAlone: 'Only the month is known.',
    sources: 'Sources',
    noSource: 'No source of its own is held for this person.',
    unchecked: 'Dates of arrest and rehabilitation follow the accounts; they were not checked one by one.',
    previous: 'Who went before',
    next: 'Who went after',
    show: 'Show this seat in the hall',
  },
};

/** Everything the hall says, in one language. */
export type HallWords = typeof enHall;
