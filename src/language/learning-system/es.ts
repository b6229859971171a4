import type { LearningSystemWords } from './en.ts';

/** What is said about learning systems, in Spanish. */
export const esLearningSystem: LearningSystemWords = {
  label: 'Plataforma de aprendizaje',
  trouble: {
    absent:
      'No se ha encontrado ninguna plataforma: allí no se registra nada. Se puede jugar igualmente; al final, guarda tu archivo y entrégalo.',
    'no-task': 'No se ha podido leer lo que pide la tarea. Cierra esta página y vuelve a abrirla desde tu curso.',
    'not-kept':
      'La plataforma no ha aceptado el último cambio. Sigue: se intenta de nuevo en tu próxima decisión. Por si acaso, guarda tu archivo antes de cerrar esta página.',
    'no-room':
      'En la plataforma no caben todas las respuestas. Todas se han entregado, pero la más larga no volverá a mostrarse cuando cierres esta página.',
    looking: 'Abierto solo para mirar: nada de lo que hagas ahora se registra.',
    unreadable: 'No se ha podido leer lo que guardaba la plataforma. Empiezas de nuevo.',
  },
  desk: {
    title: 'Para una plataforma de aprendizaje (Moodle, Canvas, Brightspace…)',
    lead: 'Un paquete es el juego entero con esta tarea dentro, en un solo zip que la plataforma admite. El alumnado lo abre en su curso; la plataforma guarda el lugar y las respuestas, en cualquier equipo, y muestra quién ha terminado. No se pide nombre: la plataforma ya lo sabe.',
    kind: 'Estándar',
    kinds: {
      scorm12: 'SCORM 1.2: Moodle, Canvas, Brightspace y casi todas las demás',
      scorm2004: 'SCORM 2004, 4.ª edición',
      cmi5: 'cmi5, con enunciados xAPI para juegos serios',
    },
    score: 'Dar una puntuación: la parte de preguntas contestadas',
    scoreHint: 'Cuenta que se haya contestado, nunca lo que se elige en la historia.',
    noTasks: 'Sin preguntas no hay puntuación: la plataforma solo sabe quién ha llegado a un final.',
    pass: 'Superado a partir de (tanto por ciento; vacío, sin nota de corte)',
    make: 'Hacer el paquete',
    making: 'Haciendo el paquete…',
    made: (name) => `Guardado como ${name}. Súbelo al curso tal cual, sin descomprimirlo.`,
    fetchFailed: (name) =>
      `No se ha podido obtener el paquete que debería estar junto a esta página. Elige el archivo ${name} que venía con el juego, o suéltalo aquí.`,
    choose: 'Elegir el archivo del paquete',
    wrong: 'Ese archivo no es un paquete de este juego.',
  },
};
