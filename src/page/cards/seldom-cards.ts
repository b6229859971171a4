/** Cards that few readers open: fetched together when the first of them is asked for. */
export { aboutCard } from './about-card.ts';
export { helpCard } from './help-card.ts';
export { settingsCard } from './settings-card.ts';
