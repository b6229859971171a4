# title: one-ballot
# language: es
VAR sugar = "unset"
VAR tea = "unset"
VAR ballot = "unset"
VAR fingers = "unset"
VAR boy = "unset"
VAR letter = "unset"
VAR answer = "unset"
-> the_pencil

=== the_pencil
# chapter: the-pencil
Ha acabado el desfile y el congreso del Partido tiene una hora para el té. Delante tienes un vaso, un terrón de azúcar y la tarjeta con la que se vota: credencial 611. # scene: buffet # light: lamp # sound: hall-murmur # place: palace-buffet # claim: free-evening-and-parade # invented
Esta noche elige el Comité Central, en secreto: trece urnas, según el número de la tarjeta. La tuya es la séptima, y alguien lo tiene apuntado. Quieres volver más allá de Kazán sin haber dicho nada que nadie tenga que repetir. # claim: ballot-thirteen-urns # about: ballot-secrecy # invented
Una vieja con tinta bajo las uñas se te sienta enfrente y le pregunta al terrón si tiene dueño.
+ [Empujarlo hacia ella. # id: give-sugar]
    ~ sugar = "given"
    Se lo mete debajo de la lengua y cierra los ojos. Miras al techo hasta que vuelve.
    —Seiscientos once —lee en tu credencial, del revés; es cajista—. Yo, seiscientos cuarenta. La misma urna. Ustinia Pávlovna. # who: ustinya # invented
    -> in_tea
+ [—Es para un niño de mi piso. # id: keep-sugar]
    ~ sugar = "kept"
    —Pues guárdelo —dice—, mientras me queden principios. —Lo envuelves en una esquina de periódico.
    —Seiscientos once. —Ahora lee tu credencial, del revés; es cajista—. Yo, seiscientos cuarenta. La misma urna. Ustinia Pávlovna. # who: ustinya # invented
    -> in_tea

= in_tea
Ha derramado un poco de té. Con un dedo escribe en lo mojado, de derecha a izquierda y con las letras vueltas, como van los tipos, y espera a que lo descifres: Stalin es demasiado brusco. # claim: testament-addendum # invented
—Es de Lenin, de la carta que dejó. En el veinticuatro se la leyeron al jefe de nuestra delegación, a puerta cerrada, y él me lo contó en la escalera. A alguien tenía que contárselo. # who: ustinya # about: testament-read-by-delegation # invented
—Esta noche lo tacho —añade—. Saldrá igual: le basta con pasar de la mitad. Pero no me gustaría ser la única tonta de la sala. # who: ustinya # claim: ballot-crossing-out
+ [—No será usted la única. # id: promise # act: tea]
    ~ tea = "promised"
    Lo dices mirando el vaso, sin levantar la voz, y ella seca el mármol con el puño de la blusa.
    El 9.II.34, en el ambigú, la credencial 611 asumió un compromiso ante una anciana desconocida para la fuente. # record: file # invented
    -> bell
+ [Limpiar la mesa. # id: wipe # act: tea]
    ~ tea = "wiped"
    Pasas la manga por las cuatro palabras y por un buen trozo que estaba seco.
    —Bien hecho —dice ella—. El té deja cerco. # who: ustinya
    El 9.II.34, en el ambigú, la credencial 611 destruyó un escrito antes de que la fuente pudiera tomar conocimiento de él. # record: file # invented
    -> bell
+ [—Yo venía por el té. # id: drink # act: tea]
    ~ tea = "drunk"
    —Y yo —dice, y os lo bebéis. Las palabras se secan de fuera adentro; «demasiado» es la última en irse.
    El 9.II.34, en el ambigú, la credencial 611 guardó silencio durante varios minutos en compañía de una anciana desconocida para la fuente. # record: file # invented
    -> bell

= bell
Suena el timbre y el ambigú entero se pone en pie con la boca llena. # sound: bell
En la séptima mesa un hombre te marca en su hoja y te da la lista impresa: tantos nombres como puestos tiene el Comité, ni uno más. # scene: ballot-table # place: hall-doors # claim: ballot-list # claim: ballot-thirteen-urns # invented
El nombre que no se toca queda votado; el que se tacha tiene un voto en contra. No hay cabina. Hay un lápiz rojo, y el aliento del de atrás. # figure: ballot # claim: ballot-crossing-out # invented
+ [Tachar el nombre del té. # id: the-name # act: ballot]
    ~ ballot = "name"
    El lápiz va y, ya que está, vuelve. Sobre la raya queda una miga roja. La soplas. # sound: pencil # invented
    En la séptima urna, la credencial 611 hizo uso del lápiz durante más tiempo del que exige el procedimiento. # record: file # invented
    -> box
+ [Tachar a Rýkov. Él mismo dice que tuvo la culpa. # id: beaten # act: ballot]
    ~ ballot = "beaten"
    Rýkov dijo además que no le quitaría mucho tiempo al Congreso. Lo tachas con la hoja bien plana, para que lo vea el de atrás. # sound: pencil # claim: rykov-speech # invented
    En la séptima urna, la credencial 611 tachó a R. de manera ostensible. Se ignora en atención a quién. # record: file # invented
    -> box
+ [Tachar al de mi tierra. Tuvo a su cargo nuestro grano. # id: from-home # act: ballot]
    ~ ballot = "home"
    La primavera pasada tuvo a su cargo el grano de siembra de tu distrito, y no dejó de sentarse a comer ni un solo día. El lápiz le pasa por encima una vez, del apellido a las iniciales. # sound: pencil # invented
    En la séptima urna, la credencial 611 ajustó cuentas personales con un dirigente de su misma región. # record: file # invented
    -> box
+ [Tachar a quien caiga. # id: unread # act: ballot]
    ~ ballot = "unread"
    Miras a la puerta y trazas una raya. Cuando bajas la vista tienes el pulgar encima del nombre, y ahí lo dejas. # sound: pencil # invented
    En la séptima urna, la credencial 611 empleó el lápiz con el rostro vuelto, como por acuerdo previo. # record: file # invented
    -> box
+ [Doblarla como está. # id: clean # act: ballot]
    ~ ballot = "clean"
    La doblas en cuatro. El de atrás alarga el brazo por delante de ti para coger el lápiz; lo estaba esperando. # sound: paper # invented
    En la séptima urna, la credencial 611 no hizo uso del lápiz, extremo que fue observado. # record: file # invented
    -> box

= box
La ranura se traga la papeleta. Dos puestos detrás viene la seiscientos cuarenta, con la suya doblada como un billete de tranvía. # invented
{ tea:
- "promised":
    —Gracias, camarada —le dice a la urna. # who: ustinya
- "wiped":
    No le quita ojo a tu manga mojada.
- "drunk":
    Lleva las gafas subidas al pelo.
}
Al día siguiente leen a los elegidos: setenta y un miembros, sesenta y ocho candidatos. Es la lista que tuviste en la mano. Rýkov está. # scene: great-hall # sound: applause # place: great-hall # claim: result-all-elected # invented
{ ballot:
- "name":
    El nombre llega cuando le toca. La fila se levanta, y tú ya estás de pie. # invented
- "beaten":
    A Rýkov lo aplaudes como a los otros. Se notaría, si pararas y volvieras a empezar. # invented
- "home":
    Cuando llega su nombre, el de tu tierra se levanta a medias y hace una inclinación a tu fila, y tu fila aplaude, y él da con tu cara y asiente. # invented
- "unread":
    Los aplaudes a todos con el mismo esmero. Cualquiera de ellos puede ser el tuyo. # invented
- "clean":
    Los aplaudes a todos. Al llegar a los candidatos ya no te notas las manos. # invented
}
Dos filas más abajo Ustinia Pávlovna aplaude con manoplas de lana. No se vuelve.
+ [—Ya está leído. Me voy al tren. # id: stop]
    -> nothing_to_repeat
+ [—Me quedo esta noche, a ver qué se dice. # id: go-on]
    -> three

=== nothing_to_repeat
# ending: nothing-to-repeat
Tu cuarto da a la calle, a la altura de los sombreros, y la escarcha ha crecido en el cristal por dentro. # scene: lodging # light: night # sound: snow # place: hostel
{ sugar == "kept":
    Pasas el azúcar al bolsillo del pecho, donde nadie se le siente encima.
- else:
    En el bolsillo donde estuvo el azúcar queda una miga. Te la comes.
}
{ ballot:
- "name":
    Con la yema de un dedo escribes en la escarcha las cuatro palabras, de derecha a izquierda y con las letras vueltas. Desde fuera se leen al derecho. # invented
- "beaten":
    Con la yema de un dedo vuelves a trazar la raya en la escarcha. Detrás de ti no hay nadie, y te sale igual de plana. # invented
- "home":
    Con la yema de un dedo escribes en la escarcha los sacos que le faltaron a tu distrito, y les pasas la raya por encima. # invented
- "unread":
    Cierras los ojos y trazas una raya en la escarcha. Cuando miras, al otro lado está el gorro de alguien. # invented
- "clean":
    Con la yema de un dedo trazas una raya en la escarcha, por ver cuánto se habría tardado. # invented
}
El hombre que quita la nieve se ha enderezado bajo el farol, de cara a tu ventana.
{ ballot == "name":
    Así se queda, y se le mueven los labios.
- else:
    Está mirando lo que ha salido en el cristal.
}
Pones la mano entera hasta que chorrea.
Cuando miras, el hombre está paleando. El tren sale a las diez. # invented
-> END

=== three
# chapter: three
En el hotel de los delegados la cola del agua caliente llega a la escalera. Esperas detrás de un hombre con una toalla al cuello. # scene: hotel-corridor # light: lamp # sound: tap # place: hotel
—Tres contra él —dice el de la toalla, a nadie—. De todos los que éramos. # who: towel # about: vote-figures-announced
—¿Quién lo dice? —pregunta uno con chanclos.
—Lo han leído. # who: towel # about: vote-figures-announced
—Yo estaba allí. No han leído nada. # who: galoshes # about: vote-figures-announced
—Usted dormía. # who: towel
—Yo aplaudía. # who: galoshes
{ tea:
- "promised":
    —Por fin —dice Ustinia Pávlovna, con la voz de quien viene a cobrar un rublo. # who: ustinya
- "wiped":
    —¿Qué tal la manga? —dice Ustinia Pávlovna a tu lado. # who: ustinya
- "drunk":
    —¿Sigue teniendo sed? —dice Ustinia Pávlovna a tu lado. # who: ustinya
}
~ tea = "unset"
Lleva un hervidor y un paquete plano atado con cordel. Cuando la conversación ha pasado a los chanclos, lo deja todo en el suelo, levanta una mano, dobla un dedo contra la palma y te mira.
+ [Doblarle el dedo siguiente. # id: second]
    ~ fingers = "second"
    { ballot == "name":
        Se lo doblas; está frío, y negro en los pliegues.
    - else:
        Se lo doblas, y te quedas mirando el dedo.
    }
    No te suelta la mano hasta que el de la toalla se vuelve.
    —Entonces puedo darle esto —dice, pero antes tiene que sonarse. # who: ustinya
    -> parcel
+ [Negar con la cabeza. # id: shake]
    ~ fingers = "shake"
    { ballot == "name":
        Niegas con la cabeza, y sigues un poco más de la cuenta. Ella te repasa, y no corrige nada.
    - else:
        Niegas con la cabeza. En fin, dice ella, alguien tenía que ser todos los demás.
    }
    —Un favor me lo puede hacer igual —dice—. No pesa. # who: ustinya
    -> parcel
+ [—¿A qué hora sale su tren? # id: train]
    ~ fingers = "train"
    —A la una menos cuarto —dice—, si Dios quiere. —Y se guarda el dedo en el bolsillo, con el resto de la mano. # invented
    —A usted le quedará sitio en la maleta. —La mano ha vuelto a salir, y levanta el paquete. # who: ustinya
    -> parcel

= parcel
—En la imprenta me han regalado a Lenin en discos de gramófono, cuatro, y no tengo dónde ponerlo. Lo oí dos veces; lo reconocería. Busque usted un aparato y escríbame si de verdad es él. # who: ustinya # invented
Su dirección va en el envoltorio; la tuya la apunta con un cabo de lápiz. Tú ya tienes el cordel cogido, y ella también.
—Y con aguja nueva —dice—, que si no, bala. # who: ustinya
-> wreath_train

= wreath_train
El primero de diciembre, a las once y media de la noche, el altavoz de tu calle dice que han matado a Kírov. Mandaba en Leningrado. En febrero estaba en tu lista. # scene: funeral-train # light: night # sound: train # place: night-train # claim: radio-2330 # claim: kirov-offices-1934 # claim: result-stalin-kirov # invented
Te mandan al velatorio con la corona de tu ciudad, laurel de hojalata, más ancha que la puerta del vagón. El de enfrente, que lleva una de pino, te pregunta si lo oíste alguna vez. # who: passenger # invented
Sí; no llevaba papel. Empiezas a contarlo, y entonces buscas lo que dijo. Solo encuentras dos manos agarradas a los bordes de la tribuna. # claim: kirov-without-notes # invented
—Está bien —dice él al cabo de un rato—. Dos manos. # who: passenger
-> the_end_room

=== the_end_room
# chapter: the-end-room
Mayo de 1937. Klavdia, la de al lado, fríe cebolla con el abrigo puesto. Mitia, el hijo, de siete años, ha abierto el libro de lectura en tu esquina de la mesa y está tapando una cara con tinta, porque lo ha dicho la maestra. Las orejas también. # scene: communal-kitchen # light: lamp # sound: primus # place: kitchen # claim: ink-over-faces # invented
{ sugar == "kept":
    —¿A este lo viste donde el azúcar? # who: mitya
- else:
    —¿A este lo viste cuando no me trajiste nada? # who: mitya
}
Mitia sopla la tinta, y quiere saber qué hacías allí. # who: mitya
+ [—Votar. # id: voted]
    ~ boy = "voted"
    —¿Cómo? —Se lo enseñas con su propio lápiz, en el margen del periódico de Klavdia. Luego ves lo que ha tachado la raya, y le pones encima el salero.
    —Te ha salido torcida —dice Mitia. # who: mitya
    -> envelope
+ [—Aplaudir. # id: clapped]
    ~ boy = "clapped"
    —A ver. —Se lo enseñas. Se pone él también, y cuando tú lo dejas él no, hasta que su madre dice que hay quien trabaja de noche.
    —He ganado —dice Mitia. # who: mitya
    -> envelope
+ [—Tomar el té con una vieja. # id: had-tea]
    ~ boy = "tea"
    En un poco de té derramado le escribes su nombre como lo haría ella, del revés. Te dice que está mal, y lo corrige con el dedo.
    —¿Y ella tampoco sabía? —dice Mitia. # who: mitya
    -> envelope

= envelope
—Para el cuarto del fondo —dice Klavdia, que te llama así, y deja un sobre en la mesa—. De su hermana, pone. La solapa se ha despegado sola. No lo sabe más que la cocina. # who: klavdia
No tienes hermana. Por dentro la letra va tan pareja como en un libro.
«Aquí andan preguntando con quién hablamos en Moscú. Yo tomé el té a solas, así lo digo, y así usted y yo no nos conocemos. # who: ustinya # invented
{ fingers:
- "second":
    Sigo yendo por ahí con aquel dedo doblado. # who: ustinya
- "shake":
    He pensado en cómo negó usted con la cabeza. Se puede componer de dos maneras. # who: ustinya
- "train":
    El tren salió a las cuatro menos diez de la madrugada, ya que lo preguntaba. # who: ustinya # invented
}
~ fingers = "unset"
Pero no me ha escrito. ¿Es él? U. P.» # who: ustinya # figure: letter
+ [Escribirle: «Es él». # id: answer # act: letter]
    ~ letter = "answered"
    No llegaste a encontrar un gramófono. Pones las dos palabras en una tarjeta y te la llevas andando hasta el buzón de la estación.
    El 22.V.37 la credencial 611 envió a U. P. un mensaje en clave, «Es él». Persona aludida: pendiente de identificación. # record: file # invented
    -> search
+ [Meterla con los discos. # id: keep # act: letter]
    ~ letter = "kept"
    Entra en una funda, entre Lenin y el cartón, y los cuatro vuelven a lo alto del armario. # invented
    El 22.V.37 la credencial 611 recibió una carta de U. P., de la que hasta la fecha no ha dado parte a nadie. # record: file # invented
    -> search
+ [Acercarla al infiernillo. # id: burn # act: letter]
    ~ letter = "burnt"
    Tienes que soltarla antes de lo que creías.
    —Algo se quema —dice Mitia. # who: mitya
    —Cebolla —dice Klavdia, y aparta la sartén para que llegues al grifo. # who: klavdia
    El 22.V.37, según declaración de un vecino, la credencial 611 quemó papeles en un aparato de cocina de uso común. # record: file # invented
    -> search
+ [Llevársela al secretario. # id: hand-in # act: letter]
    ~ letter = "handed"
    El secretario la lee de pie y te extiende un recibo. Le pides el sello, para Mitia. Se lo piensa, y busca las tijeras.
    El 23.V.37 la credencial 611 entregó una carta de U. P. llegada el 22. Del primer día no se da razón. # record: file # invented
    -> search

= search
Agosto, dos de la madrugada. Van poniendo tus cosas en la mesa de la cocina, y las cuentan. Klavdia, que ha abierto la puerta, hace de testigo, con un abrigo encima del camisón. # light: night # sound: none # sound: door # place: kitchen-august # invented
—Discos de gramófono, cuatro —dice el que escribe—. ¿Y el gramófono? —Dices que no hay. También lo apunta. # who: writing-man # invented
{ letter:
- "answered":
    Pregunta si mantienes correspondencia con alguien. Dices que una vez mandaste una tarjeta.
- "kept":
    Coge cada funda por una punta y la sacude. Un disco asoma un poco y se vuelve a meter.
- "burnt":
    De camino a la puerta pasa un dedo por el quemador del infiernillo y se lo mira.
- "handed":
    Le enseñas el recibo. Lo lee entero, apunta «recibo, uno» y lo deja con las cucharas.
}
# note: interrogation
+ [Ir con ellos. # id: go-on]
    -> questions
+ [El despacho no. Solo cómo acaba. # id: summary]
    -> in_short

= questions
Tu expediente entra en el despacho antes que tú, bajo el brazo del guardián. Abulta poco. # scene: investigator-room # light: lamp # sound: footsteps # place: investigator
El que lo recibe tendrá veinticinco años, y te pide por favor que te sientes. # invented
{ letter:
- "answered":
    —Una tarjeta, en mayo. «Es él». Dígame, por favor, quién es. # who: investigator
- "kept":
    —En mayo recibió usted una carta, y no la hemos encontrado. Dígame, por favor, dónde está. # who: investigator
- "burnt":
    —En mayo quemó usted un papel. Pequeño, nos dicen. ¿Qué era, por favor? # who: investigator
- "handed":
    —En mayo entregó usted una carta al segundo día. ¿Dónde la tuvo el primero, por favor? # who: investigator
}
Tu respuesta es más corta que la pregunta. Él vuelve las hojas hasta la noche de la votación. # sound: paper
{ ballot:
- "name":
    —Y tuvo el lápiz más que nadie. Solo le pregunto en qué se le fue tanto tiempo. # who: investigator
- "beaten":
    —Y tachó a Rýkov, tres años antes que la investigación. ¿Quién se lo había dicho? # who: investigator # invented
- "home":
    —Y tachó a uno de su tierra. Él escribe aquí que era usted su mano derecha. # who: investigator
- "unread":
    —Y tachó a un hombre sin mirar. Alguien sería. ¿Quién? # who: investigator
- "clean":
    —Y no tocó el lápiz. El de atrás ya contaba con él. ¿Qué tenían hablado? # who: investigator
}
La declaración está ya escrita a máquina, hasta el sitio de la firma. Han dejado en blanco una línea: con quién tomaste el té. # sound: typewriter # claim: confession-composed # invented
+ [—Lo tomé a solas. # id: alone # act: answer]
    ~ answer = "alone"
    Lo dices como lo escribió ella.
    —Con persona que se niega a nombrar —dice él mientras rellena la línea; pasa el secante y gira la hoja hacia ti. # who: investigator
    La credencial 611, interrogada el 19.VIII.37, encubrió a un cómplice con una fórmula evidentemente convenida. # record: file # invented
    -> signed
+ [—Con Ustinia Pávlovna, cajista. # id: named # act: answer]
    ~ answer = "named"
    Lo dices. Quiere el apellido. Le contestas que no lo supiste nunca; fue ella quien leyó el tuyo.
    La credencial 611, interrogada el 19.VIII.37, dio el nombre de U. P., cajista, tratando de callar el apellido. # record: file # invented
    -> signed
+ [—¿Y usted vota? # id: asked # act: answer]
    ~ answer = "asked"
    —A mano alzada —dice, después de pensárselo honradamente. Luego cae en la cuenta de quién pregunta a quién, y rellena él la línea.
    La credencial 611, interrogada el 19.VIII.37, dirigió al investigador preguntas de carácter provocador. # record: file # invented
    -> signed

= signed
Firmas. La pluma raspa; él te pide disculpas.
Después hay una mesa con tres hombres detrás. Disponen de un cuarto de hora para ti, y les sobra. # sound: clock # claim: military-collegium-fifteen-minutes
-> the_fourth_record

= in_short
Te hacen entrar detrás de tu propio expediente y te preguntan con quién tomaste el té. La declaración está ya escrita a máquina, y la firmas. # scene: investigator-room # light: lamp # sound: clock # place: investigator # invented # claim: confession-composed
Casi toda trata del lápiz. # invented
Tres jueces disponen de un cuarto de hora para ti, y les sobra. # claim: military-collegium-fifteen-minutes
-> the_fourth_record

=== the_fourth_record
# chapter: the-fourth-record
Te fusilaron aquel otoño. Ahora hay una comisión, y ha hecho venir a Klavdia, que llega con el abrigo bueno. Desde aquí contestas por ella. # scene: commission-1960 # light: day # sound: clock # place: commission # invented
—Orejov, inspector. El inventario lo firmó usted. # who: inspector # invented
—Firmé donde puso él el dedo —dice Klavdia. # who: klavdia
—Y después le dieron la habitación. # who: inspector
—Once metros. En nueve éramos tres. Alguien la iba a pedir. # who: klavdia # invented
{ sugar == "kept":
    —El cuarto del fondo le trajo una vez a mi chico azúcar del Kremlin. Se comió hasta el periódico. # who: klavdia
- else:
    —La gente volvía de Moscú con algo. El cuarto del fondo volvió con cuatro discos. # who: klavdia # invented
}
{ ballot:
- "name":
    —«La credencial 611 tuvo el lápiz demasiado tiempo» —lee él—. Según el acta, a Stalin lo tacharon tres. Querría saber si uno de los tres fue este. # who: inspector # claim: result-stalin-kirov # invented
- "beaten":
    —«La credencial 611 tachó a Rýkov» —lee él—. Como otros doscientos. Aquí consta que estaba sobre aviso. # who: inspector # claim: result-worst # invented
- "home":
    —«La credencial 611 tachó a uno de su tierra» —lee él—. Tres años después los juzgaron en la misma causa, por amigos. # who: inspector # invented
- "unread":
    —«La credencial 611 tachó a un hombre sin mirar» —lee él—. Según el acta, a Kírov lo tacharon cuatro. Comprenderá que uno se lo pregunte. # who: inspector # claim: result-stalin-kirov # invented
- "clean":
    —«La credencial 611 no tocó el lápiz» —lee él—. Aquí consta como señal. No pone a quién. # who: inspector # invented
}
—¿Y no pone más? —dice Klavdia. # who: klavdia
—Es lo que se apuntó. ¿Qué le contó de aquella votación ese cuarto del fondo suyo? No queda a quién preguntar. # who: inspector
+ [—Solo sé lo que le contó a mi chico. # id: truth]
    { boy:
    - "voted":
        —Que había votado —dice Klavdia—. Le pintó una raya, para que viera. Tuve que quemar aquel periódico. # who: klavdia
        El cuarto del fondo le dijo a un niño que había votado. # record: testimony # of: ballot # invented
    - "clapped":
        —Que había aplaudido —dice Klavdia—. Y le enseñó cómo, a las diez de la noche. # who: klavdia # invented
        El cuarto del fondo le dijo a un niño que había aplaudido. # record: testimony # of: ballot # invented
    - "tea":
        —Que había tomado el té con una vieja —dice Klavdia—. Y le puso mal el nombre en mi hule. # who: klavdia
        El cuarto del fondo le dijo a un niño que había tomado el té con una vieja. # record: testimony # of: ballot # invented
    }
    —¿Y usted se lo creyó? # who: inspector
    —El que preguntaba era un niño —dice Klavdia. # who: klavdia
    -> item
+ [—Hablábamos del grifo. De a quién le tocaba. # id: less]
    —¿En qué año? —pregunta Orejov. # who: inspector
    El trato se limitaba al grifo. # record: testimony # of: ballot # invented
    —En todos. Grifo no había más que uno. # who: klavdia
    -> item
+ [—Prefiero no decirlo. # id: nothing]
    —¿A quién? —pregunta Orejov. # who: inspector
    La testigo lo sabe y prefiere no decirlo. # record: testimony # of: ballot # invented
    —En voz alta —dice Klavdia. # who: klavdia
    -> item

= item
~ sugar = "unset"
~ boy = "unset"
—¿Y su papeleta? —Ha esperado a que él acabe de escribir—. La que echó en la urna. # who: klavdia
—Se conservan. Mil cincuenta y nueve. Ninguna va firmada. # who: inspector # claim: ballots-1059 # invented
—Entonces, ¿cómo lo sabían? # who: klavdia
—Punto catorce —dice Orejov—. Discos de gramófono, cuatro. En el depósito tenemos tres. # who: inspector # invented
—El que falta me tapa la orza de la col. Aquella misma noche vi que le iba bien. # who: klavdia # invented
{ letter:
- "answered":
    -> it_is_him
- "kept":
    -> the_sleeve
- "burnt":
    -> the_primus
- "handed":
    -> the_receipt
}

=== it_is_him
# ending: it-is-him
—Echada al correo en mayo de 1937. —Le pone delante una tarjeta—. «Es él». Once páginas se llenaron con quién era él. —Las va contando. # who: inspector # sound: paper # invented
{ ballot:
- "name":
    Después de la octava viene la décima. # invented
- "beaten":
    El último renglón de la última dice Rýkov. # invented
- "home":
    El último renglón de la última dice el de su tierra. # invented
- "unread":
    En el último renglón de la última han dejado un hueco. # invented
- "clean":
    El último renglón de la última dice el de atrás, que ya contaba con el lápiz. # invented
}
+ [—Eso es por el gramófono. # id: truth]
    —Una mujer quería saber si era Lenin —dice Klavdia—. Y gramófono no había en la casa, ni en la calle. # who: klavdia # invented
    Explica el mensaje por un gramófono. # record: testimony # of: letter # invented
    —Por estas señas fueron a buscarla —dice Orejov. # who: inspector
    —¿Y era? —dice Klavdia. # who: klavdia
    —¿Si era qué? # who: inspector
    —Él. # who: klavdia
    —En el otro edificio hay un aparato. —Orejov mira los tres discos en sus fundas—. Está prestado hasta el jueves. # invented
    -> END
+ [—La echó en la estación. Yo lo vi. # id: less]
    —¿Y la leyó usted? —pregunta Orejov. # who: inspector
    El contenido de la tarjeta era conocido en el piso. # record: testimony # of: letter # invented
    —Es una tarjeta —dice Klavdia—. Se leen solas. # who: klavdia
    —Por las señas fueron a buscarla. # who: inspector
    —Bonita letra —dice Klavdia, que ha puesto dos dedos encima de las señas. # who: klavdia
    -> END
+ [—Yo la letra corrida no la entiendo. # id: nothing]
    —Usted firmó el inventario —dice Orejov. # who: inspector
    Solo lee letra de imprenta. # record: testimony # of: letter # invented
    —Mi nombre me sale. # who: klavdia
    —Él —repite Klavdia, cuando Orejov se lo vuelve a leer—. Bueno. A alguno habrán encontrado ya para eso.
    —La encontraron a ella. Por las señas. # who: inspector
    Ella pregunta si fue en verano o en invierno, y él lo busca.
    -> END

=== the_sleeve
# ending: the-sleeve
—Ese disco tenía una funda —dice Orejov. # who: inspector
Klavdia tiene el bolso en las rodillas y las dos manos en el cierre.
+ [Abrir el bolso. # id: truth]
    Saca la funda, la coge por una punta y la sacude. La carta resbala hasta el expediente, y la mesa entera huele a col.
    Hizo entrega de una carta. # record: testimony # of: letter # invented
    —La leo todos los años —dice Klavdia—. ¿Quién es U. P.? # who: klavdia
    { answer == "named":
        —Aquí tiene una hoja —dice él, sin buscarla—. Octubre. # who: inspector
    - else:
        —Esperábamos que nos lo dijera usted. # who: inspector
    }
    —Ahí pregunta una cosa —dice Klavdia—. Al final. Si es él. ¿Le contestó alguien? # who: klavdia
    -> END
+ [—Con esa encendí la estufa. # id: less]
    —¿Sin nada dentro? —pregunta Orejov. # who: inspector
    La funda, vacía, se empleó en encender una estufa. # record: testimony # of: letter # invented
    —¿Qué iba a tener dentro? # who: klavdia
    Él pasa el secante por la línea, y ella firma debajo, después de leerla. # sound: paper
    En el tranvía mete la mano en el bolso, encuentra el borde del papel y no lo suelta hasta su parada.
    -> END
+ [—Cuando llegó a mí no traía funda. # id: nothing]
    —Todos traen funda —dice Orejov. # who: inspector
    El disco llegó a su poder sin funda. # record: testimony # of: letter # invented
    —Ese no. # who: klavdia
    Él mira el bolso lo bastante para poder describirlo: hule, marrón, el cierre remendado con alambre. La pluma no se mueve de donde está.
    —Puede quedarse con la tapa —dice Orejov. # who: inspector
    -> END

=== the_primus
# ending: the-primus
—«Según declaración de un vecino —lee—, quemó papeles». En aquella cocina eran cinco familias. ¿Qué vecino? # who: inspector # sound: paper # invented
+ [—Yo. Preguntaron si se había quemado algo. # id: truth]
    —Les dije que uno pequeño nada más —dice Klavdia—. Pensé: pequeño, mejor. # who: klavdia
    Lo del papel lo dijo ella. # record: testimony # of: letter # invented
    —¿Y la que lo mandó? —pregunta, mientras él apunta quién era el vecino. # who: klavdia
    { answer == "named":
        —A esa la tenemos por otra hoja —dice él—. Octubre. # who: inspector
    - else:
        —No llegó a saberse quién era. # who: inspector
    }
    —Era pequeño —dice Klavdia, y asiente varias veces—. Bien pequeño que era. # who: klavdia
    -> END
+ [—Éramos cinco familias. No sabría decirle. # id: less]
    —No queda más que usted —dice Orejov. # who: inspector
    No supo decir cuál de las cinco. # record: testimony # of: letter # invented
    —Pues ya ve. # who: klavdia
    —¿Es de cuarenta? —Klavdia está mirando la lámpara—. A nosotros nos dieron una de veinticinco para toda la cocina. # who: klavdia # invented
    Él dice que es de cuarenta.
    -> END
+ [—Cebolla. # id: nothing]
    —¿Cómo dice? —pregunta Orejov. # who: inspector
    Era cebolla. # record: testimony # of: letter # invented
    —Lo que se quemaba. Era cebolla. # who: klavdia
    Él lo pone: cebolla. Pone la fecha y el lugar, gira la hoja y le enseña dónde.
    Klavdia, antes de firmar, le mira un buen rato el dedo.
    -> END

=== the_receipt
# ending: the-receipt
—La carta se entregó —dice Orejov—. Aquí está el recibo. Era lo que había que hacer. # who: inspector # sound: paper
+ [—Y sin el sello, que era para mi chico. # id: truth]
    —Aún lo tiene —dice Klavdia—. En un libro. Ahora anda en los tranvías. # who: klavdia
    La carta se entregó, menos el sello. # record: testimony # of: letter # invented
    —A la mujer que lo pegó la detuvieron aquel junio. A su hermana le dijeron diez años, sin derecho a correspondencia. # who: inspector # claim: without-correspondence-formula # invented
    —Cumpliría en el cuarenta y siete —dice Klavdia, que ha echado la cuenta con los dedos del guante. # who: klavdia # invented
    —No —dice Orejov. # who: inspector
    -> END
+ [—Pues alguien tuvo cabeza. # id: less]
    —Se entregó al segundo día —dice Orejov—. Por el primero preguntaron mucho. # who: inspector
    Considera acertada la entrega. # record: testimony # of: letter # invented
    —El primero hubo colada. Me tocaba la caldera, y el cuarto del fondo me subió el agua. Eso se lo habría podido decir yo. # who: klavdia
    —¿A usted no le preguntaron? # who: inspector
    —A mí me preguntaron por lo que se quemaba. # who: klavdia
    -> END
+ [—Entonces, ¿por qué vinieron? # id: nothing]
    Él busca el sitio con el dedo.
    { ballot:
    - "name":
        —«Hizo uso del lápiz durante más tiempo del que exige el procedimiento». # who: inspector
    - "beaten":
        —«Tachó a R. de manera ostensible». # who: inspector
    - "home":
        —«Ajustó cuentas personales con un dirigente». # who: inspector
    - "unread":
        —«Empleó el lápiz con el rostro vuelto». # who: inspector
    - "clean":
        —«No hizo uso del lápiz, extremo que fue observado». # who: inspector
    }
    Pregunta que por qué vinieron. # record: testimony # of: letter # invented
    Klavdia se inclina y lee el renglón ella misma, moviendo los labios. Luego pide un lápiz, y él le busca uno.
    Ella lo tiene un rato sobre el renglón, y lo deja al lado de la hoja. # sound: pencil
    -> END
