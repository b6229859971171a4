import type { Certificate, CertifiedEnding, CertifiedLengths, CertifiedRoute } from './certificate.ts';

/** The certificate as a page to read and print; it needs nothing else. */
export function certificatePage({ language, routes, transitions, claimsNeverCited }: Certificate): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Three Against: certificate of the stories</title>
<style>${STYLE}</style>
<h1>Certificate of the stories</h1>
<p>Every state that a play can come to was explored, for every combination of what is passed in: no menu runs dry, no
loop is without a way out, every ending can be reached, every act leaves its records. Explored in one language
(<code>${markup(language)}</code>); the others have the same structure. Odds hold where every choice of a menu is as
likely as the others. Minutes are at 200 words a minute, counting lines and menus. ${transitions} transitions in all.</p>
${routes.map(routeSection).join('\n')}
<section>
<h2>Claims that no route cites</h2>
<p>${claimsNeverCited.length === 0 ? 'None.' : claimsNeverCited.map(code).join(', ')}</p>
</section>
</html>
`;
}

function routeSection(route: CertifiedRoute): string {
  const { seen } = route;
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return `<section>
<h2>${markup(route.route)}</h2>
<p>${route.states} states, ${route.transitions} transitions, ${route.menus} menus. ${route.words} words of lines and
choices, of which one play shows ${percent(seen.shortest)} at the least, ${percent(seen.median)} in the middle and
${percent(seen.longest)} at the most. Ink ${code(route.ink)}.</p>
<table>
<caption>Reading time</caption>
<thead><tr><th scope="col">part</th>${LENGTH_HEADS}</tr></thead>
<tbody>
${lengthRow('the whole', route.play)}
${Object.entries(route.chapters)
  .map(([id, lengths]) => lengthRow(id, lengths))
  .join('\n')}
</tbody>
</table>
${route.endings.map(endingSection).join('\n')}
<h3>Claims cited (${route.claims.length})</h3>
<p>${route.claims.map(code).join(', ')}</p>
</section>`;
}

function endingSection({ id, states, path, odds, percent, play, chapters }: CertifiedEnding): string {
  const inputs = Object.entries(path.inputs).map(([name, value]) => `${name} = ${value}`);
  const given = inputs.length > 0 ? ` with ${markup(inputs.join(', '))}` : '';
  const exact = odds.length > 60 ? '' : ` (${markup(odds)})`;
  return `<h3>Ending: ${markup(id)}</h3>
<p>Odds ${percent} %${exact}; reached from ${states} states. Shortest path${given}:
${path.ids.map(code).join(' › ')}</p>
<table>
<caption>Reading time of the plays that end here</caption>
<thead><tr><th scope="col">part</th>${LENGTH_HEADS}</tr></thead>
<tbody>
${lengthRow('the whole', play)}
${Object.entries(chapters)
  .map(([chapter, lengths]) => lengthRow(chapter, lengths))
  .join('\n')}
</tbody>
</table>`;
}

const LENGTH_HEADS = ['shortest', 'middle', 'longest'].map((head) => `<th scope="col">${head}</th>`).join('');

function lengthRow(name: string, { shortest, median, longest }: CertifiedLengths): string {
  const cells = [shortest, median, longest].map(
    ({ words, minutes }) => `<td>${words} words, ${minutes.toFixed(1)} min</td>`,
  );
  return `<tr><th scope="row">${markup(name)}</th>${cells.join('')}</tr>`;
}

function code(text: string): string {
  return `<code>${markup(text)}</code>`;
}

function markup(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const STYLE = `
body { font: 17px/1.55 Georgia, serif; color: #1d1a16; background: #f6f1e6; max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid #8c1d18; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-style: italic; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #cfc5b2; vertical-align: top; }
code { font: .85em ui-monospace, monospace; overflow-wrap: anywhere; }
@media print { body { background: none; margin: 0; } section { break-inside: auto; } }
`;
