import type { ComfortWords } from './en.ts';

/** The words of what makes reading easier, in Spanish. */
export const esComforts: ComfortWords = {
  skip: {
    offer: 'Saltar lo que ya he leído',
    nothing: 'Esto no se ha leído antes; no hay nada que saltar.',
    skipped: (n) => (n === 1 ? 'Una página saltada.' : `${n} páginas saltadas.`),
  },
  auto: {
    on: 'Las páginas pasan solas. Pulsa A, o el botón, para detenerlas.',
    off: 'Las páginas vuelven a esperarte.',
    stop: 'Dejar de pasar páginas',
  },
  aloud: {
    on: 'Se lee en voz alta. Pulsa R para dejarlo.',
    off: 'Ya no se lee en voz alta.',
    none: 'Esta máquina no tiene una voz propia para este idioma, así que no se puede leer en voz alta. Los lectores de pantalla funcionan como siempre.',
  },
  fullscreen: { none: 'Este navegador no permite aquí la pantalla completa.' },
  print: {
    title: 'Una partida, por escrito',
    chose: 'Decisión:',
    sheets: 'Las cuatro hojas de cada acto',
    claims: 'En qué se apoya',
    ending: 'Final:',
    printed: (date) => `Impreso el ${date}.`,
    none: 'Abre antes una historia; todavía no hay nada que imprimir.',
  },
  plays: {
    title: 'Partidas guardadas',
    none: 'Todavía no hay nada guardado. Cada decisión que tomas se guarda sola.',
    keepPlace: 'Guardar este lugar',
    placeKept: 'El lugar está guardado. Se queda como está mientras sigues leyendo.',
    byHand: 'un lugar que guardaste',
    on: 'Seguir',
    export: 'Guardar en un archivo',
    remove: 'Borrar',
    confirm: 'Borrar para siempre',
    keep: 'Conservarla',
    sure: (name) => `¿Borrar «${name}» para siempre?`,
    removed: 'La partida se ha borrado.',
    choices: (n) => (n === 1 ? '1 decisión' : `${n} decisiones`),
    ended: (ending) => `terminada: ${ending}`,
    chapters: 'Capítulos a los que has llegado',
    noChapters: 'Aquí se reúnen los capítulos a los que llegas; puedes empezar de nuevo desde cualquiera.',
    start: (chapter) => `Empezar en: ${chapter}`,
    endings: 'Finales vistos',
    noEndings: 'Ninguno todavía.',
    import: 'Abrir una partida desde un archivo',
    imported: 'La partida del archivo está aquí, junto a las tuyas.',
    unreadable: (n) =>
      n === 1
        ? 'Una partida guardada no se puede leer. Se deja como está.'
        : `${n} partidas guardadas no se pueden leer. Se dejan como están.`,
  },
  file: {
    'too-long': 'Ese archivo es demasiado grande para ser una partida de esta historia.',
    version: 'Ese archivo viene de una versión posterior de esta historia. Ábrelo con ella.',
    damaged: 'Ese archivo es una partida de esta historia, pero está dañado. No se ha cambiado nada.',
    foreign: 'Ese archivo no es una partida de esta historia. No se ha cambiado nada.',
    unreadable: 'Ese archivo no se ha podido leer. No se ha cambiado nada.',
    route: 'Esa partida es de una historia que no está aquí. No se ha cambiado nada.',
  },
  teachers: {
    title: 'Para el profesorado',
    what: 'Poner la historia como tarea con un enlace, ver qué ha hecho la clase e imprimir los materiales. Sin cuentas ni servidor.',
    desk: 'La mesa del profesorado',
    materials: 'Materiales para la clase',
  },
  about: {
    cite: 'Cómo citar',
    citation: (version) =>
      `Tres en contra · Three Against. Ficción interactiva documental, con un registro de afirmaciones y fuentes. Versión ${version}.`,
    citeParts:
      'Una afirmación se cita mejor por las fuentes de su propia ficha; un lugar de una historia, por su enlace: «Copiar un enlace a este lugar», en el menú.',
    licences: 'Código: MIT. Texto, registro y dibujos: CC BY 4.0.',
    sources: 'Fuentes',
    noSources: 'Las fuentes no se han podido traer ahora; cada sello abre las de su propia línea.',
    corrections: 'Correcciones',
    noCorrections: 'Ninguna hasta ahora: esta es la primera edición.',
    correct:
      'Si una afirmación es errónea, di a quien publica esta página cuál es y con qué pruebas; su ficha nombra sus fuentes. Lo que se corrige se enumera aquí con su fecha, lo que decía y lo que dice ahora.',
    credits: 'Créditos',
    made: 'Historia, registro, dibujos y código: los autores de Three Against · Tres en contra. Hecho con ink de inkle, inkjs, Phaser y Vite, todos con licencia MIT.',
    faces: 'Letras: Oswald, Literata, IBM Plex Mono y OpenDyslexic, con la SIL Open Font License.',
    age: 'Se aconseja a partir de 14 años: habla de hambre, detenciones y ejecuciones. Las escenas duras se anuncian.',
  },
};
