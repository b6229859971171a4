import type { HallWords } from './en.ts';

/** The words of the hall in Spanish. */
export const esHall: HallWords = {
  lead: 'El 10 de febrero de 1934 se clausuró el Congreso. Las luces vivas son las 139 personas a las que acababa de elegir para el Comité Central. Cada una se apaga el día en que esa persona murió, fuera cual fuera la causa. Una luz encendida quiere decir viva; no quiere decir libre.',
  plan: 'No se sabe quién se sentaba dónde: los asientos están echados a suertes.',
  hint: 'Cada luz viva es una de las 139 personas. Señálala para ver el nombre; púlsala para leer lo que se sabe.',
  touchHint:
    'Cada luz viva es una de las 139 personas. Púlsala para ver el nombre; otra vez, para leer lo que se sabe.',
  room: 'Los asientos de los 139. Las flechas pasan de un asiento a otro; Intro abre la ficha.',
  rows: 'La sala por filas, desde la tribuna hacia atrás. Elige unas cuantas para acercarte.',
  rowsHint: 'Cada luz viva es una de las 139 personas. Elige unas filas para acercarte.',
  seatsHint: 'Desliza el dedo a lo largo de las filas. Pulsa un asiento encendido o vacío para leer lo que se sabe.',
  rowsOf: (from, to) => (from === to ? `Fila ${from}` : `Filas ${from}-${to}`),
  rowsSaid: (from, to, all, left) =>
    `${from === to ? `Fila ${from}` : `Filas ${from}-${to}`}: ${all} de los 139, ${left === 1 ? '1 luz encendida' : `${left} luces encendidas`}.`,
  allRows: 'Todas las filas',
  forward: 'Más adelante',
  backward: 'Más atrás',
  left: (n) => (n === 1 ? 'de 139 queda' : 'de 139 quedan'),
  slider: 'Recorrer los años',
  play: 'Que pasen los años',
  pause: 'Parar',
  end: 'Hasta marzo de 1939',
  again: 'Volver a 1934',
  find: 'Buscar un nombre',
  fate: 'Mostrar',
  all: 'Los 139',
  found: (n) => (n === 1 ? '1 de los 139' : `${n} de los 139`),
  none: 'No hay ningún nombre así entre los 139.',
  table: 'Los 139 en una tabla',
  caption: 'Los 139 miembros y candidatos elegidos para el Comité Central en febrero de 1934',
  listNote:
    'No se dispuso de la lista impresa. Esta se compuso a partir de muchas fuentes y se contrastó con los totales publicados; un asiento se apoya en una estimación, y lo que no está confirmado lo dice.',
  name: 'Nombre',
  post: 'En 1934',
  became: 'Qué le ocurrió',
  when: 'Fecha de la muerte',
  sure: '¿Confirmado?',
  yes: 'sí',
  sentence: (date, dark, left) =>
    `${date}: de los 139, ${dark === 0 ? 'no falta nadie' : dark === 1 ? 'falta 1' : `faltan ${dark}`} y ${left === 1 ? 'queda 1' : `quedan ${left}`}.`,
  fading: (n) =>
    n === 1
      ? 'De una persona más solo se sabe el año: su luz se apaga a lo largo de todo él.'
      : `De ${n} más solo se sabe el año: sus luces se apagan a lo largo de todo él.`,
  unconfirmed: (n) =>
    n === 1 ? 'Lo que le ocurrió a 1 no está confirmado.' : `Lo que les ocurrió a ${n} no está confirmado.`,
  gone: (date, names, more) => {
    const all = more > 0 ? [...names, `${more} más`] : names;
    const last = all.at(-1) ?? '';
    // «y» se vuelve «e» ante el sonido i, no ante «hie» ni «ye».
    const and = /^h?[ií](?!e)/i.test(last) ? 'e' : 'y';
    return `Por último, ${date}: ${all.length > 1 ? `${all.slice(0, -1).join(', ')} ${and} ${last}` : last}.`;
  },
  lit: (name) => `${name}: luz encendida`,
  goingDark: (name, year) => `${name}: se apaga en ${year}, no se sabe el día`,
  dark: (name, fate) => `${name}: apagada. ${fate}`,
  yearAlone: (year) => `${year}, solo se sabe el año`,
  unsure: 'sin confirmar',
  others:
    'De los otros 1827 no hay aquí fechas, así que ninguna de sus luces se apaga sola. Bajan todas a la vez, en la proporción de detenidos de las cifras de Jruschov.',
  fates: {
    shot: 'Fusilamiento',
    'died-in-custody': 'Muerte en prisión o campo',
    murdered: 'Asesinato',
    suicide: 'Suicidio',
    'died-naturally': 'Muerte natural antes de 1942',
    'executed-later': 'Ejecución posterior',
    survived: 'Sobrevivió al terror',
  },
  card: {
    member: 'Miembro del Comité Central',
    candidate: 'Candidato al Comité Central',
    politburo: { member: 'miembro del Politburó', candidate: 'candidato al Politburó' },
    born: (year) => `Año de nacimiento: ${year}`,
    post: 'En 1934',
    became: 'Qué le ocurrió',
    arrested: 'Detención',
    died: 'Muerte',
    rehabilitated: 'Rehabilitación',
    again: 'Comité elegido en marzo de 1939',
    ranks: { member: 'de nuevo, como miembro', candidate: 'de nuevo, como candidato' },
    confidence: 'Hasta qué punto es seguro',
    levels: {
      high: 'Confirmado por al menos una fuente que se ha leído.',
      medium:
        'Probable tal como se cuenta; una parte, a menudo el día, se apoya en relatos escasos o que no coinciden.',
      low: 'Sin confirmar. Es lo que se dice; no debe tomarse por documentado.',
    },
    yearAlone: 'Solo se sabe el año.',
    monthAlone: 'Solo se sabe el mes.',
    sources: 'Fuentes',
    noSource: 'No hay una fuente propia para esta persona.',
    unchecked: 'Las fechas de detención y de rehabilitación siguen los relatos; no se han comprobado una por una.',
    previous: 'La luz anterior',
    next: 'La luz siguiente',
    show: 'Ver este asiento en la sala',
  },
};
