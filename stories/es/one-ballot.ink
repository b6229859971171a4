# title: one-ballot
# language: es
VAR sugar = "unset"
VAR tea = "unset"
VAR ballot = "unset"
VAR fingers = "unset"
VAR wreath = "unset"
VAR boy = "unset"
VAR letter = "unset"
VAR answer = "unset"
-> the_pencil

=== the_pencil
# chapter: the-pencil
Tienes los pies todavía en la plaza Roja, viendo el desfile. El resto ya ha llegado al ambigú: un té y un terrón de azúcar. # scene: buffet # light: lamp # sound: hall-murmur # place: palace-buffet # claim: free-evening-and-parade # invented
Mañana sale un tren para casa y quieres tomarlo sin haber dicho nada que nadie tenga que repetir. Antes hay que votar. Credencial 611, séptima urna: alguien lo tiene apuntado. # claim: ballot-thirteen-urns # about: ballot-secrecy # invented
Una vieja con tinta bajo las uñas se te sienta enfrente. «¿Está comprometido?», le pregunta al terrón.
+ [Empujarlo hacia ella. # id: give-sugar]
    ~ sugar = "given"
    Se lo mete debajo de la lengua y cierra los ojos. Miras al techo hasta que vuelve.
    —Seiscientos once —lee en tu credencial, del revés y con la boca llena; es cajista—. Yo, seiscientos cuarenta. La misma urna. Ustinia Pávlovna. # who: ustinya # invented
    -> in_tea
+ [—Es para un niño de mi piso. # id: keep-sugar]
    ~ sugar = "kept"
    —Pues guárdelo —dice—, no vaya a resultar que no tengo principios. —Lo envuelves en una esquina de periódico.
    —Seiscientos once. —Ya no mira el azúcar, sino tu credencial, y la lee del revés; es cajista—. Yo, seiscientos cuarenta. La misma urna. Ustinia Pávlovna. # who: ustinya # invented
    -> in_tea

= in_tea
Se le ha vertido el té. Con un dedo escribe en lo mojado, de derecha a izquierda y con las letras vueltas, como van los tipos, y espera a que lo descifres: Stalin es demasiado brusco. # claim: testament-addendum # invented
—La carta de Lenin. En el veinticuatro se la leyeron al jefe de nuestra delegación, a puerta cerrada, y él me lo dijo en la escalera. A alguien tenía que decírselo. # who: ustinya # about: testament-read-by-delegation # invented
—Voy a tacharlo. Saldrá igual, con la mitad más uno le sobra. Pero no me gustaría ser la única tonta de la sala. # who: ustinya # claim: ballot-crossing-out
+ [—No será usted la única. # id: promise # act: tea]
    ~ tea = "promised"
    Lo dices hacia el vaso, sin levantar la voz, y ella seca el mármol con el puño de la blusa.
    El 9.II.34, en el ambigú, la credencial 611 contrajo un compromiso con una anciana desconocida para la fuente. # record: file # invented
    -> bell
+ [Limpiar la mesa. # id: wipe # act: tea]
    ~ tea = "wiped"
    Pasas la manga por las cuatro palabras y por un buen trozo que estaba seco. «Muy bien hecho», dice ella. «El té deja cerco».
    El 9.II.34, en el ambigú, la credencial 611 destruyó un escrito antes de que la fuente pudiera tomar conocimiento de él. # record: file # invented
    -> bell
+ [—Yo venía por el té. # id: drink # act: tea]
    ~ tea = "drunk"
    —Y yo —dice, y os lo bebéis. Las palabras se secan de fuera adentro; «demasiado» es la última en irse.
    El 9.II.34, en el ambigú, la credencial 611 guardó silencio durante varios minutos en compañía de una anciana desconocida para la fuente. # record: file # invented
    -> bell

= bell
Suena el timbre y el ambigú entero se pone en pie con la boca llena. # sound: bell
En la séptima mesa un hombre te encuentra en su hoja, te pone una marca y te da la lista impresa: tantos nombres como puestos. # scene: ballot-table # place: hall-doors # claim: ballot-list # claim: ballot-thirteen-urns # invented
El nombre que no se toca queda votado; para votar en contra se tacha. No hay cabina. Hay un lápiz rojo, y el aliento del de atrás. # figure: ballot # claim: ballot-crossing-out # invented
+ [Tachar ese nombre. # id: the-name # act: ballot]
    ~ ballot = "name"
    El lápiz va y, ya que está, vuelve. Sobre la raya queda una miga roja. La soplas. # sound: pencil # invented
    En la cola de la séptima urna, la credencial 611 hizo uso del lápiz durante más tiempo del que exige el procedimiento. # record: file # invented
    -> box
+ [Tachar a uno de los vencidos. # id: beaten # act: ballot]
    ~ ballot = "beaten"
    Rýkov le dijo al Congreso que no le quitaría mucho tiempo. Lo tachas con la hoja bien plana, para que lo vea el de atrás. # sound: pencil # claim: rykov-speech # invented
    En la cola de la séptima urna, la credencial 611 tachó a R. de manera ostensible, por motivos aún no establecidos. # record: file # invented
    -> box
+ [Tachar a Péstrikov, el de mi tierra. # id: from-home # act: ballot]
    ~ ballot = "home"
    Péstrikov tuvo a su cargo el grano de siembra de tu distrito, la primavera pasada, y no dejó de sentarse a comer ni un solo día. El papel se rasga un poco. # sound: pencil # invented
    En la cola de la séptima urna, la credencial 611 ajustó cuentas personales con P., dirigente de su misma región. # record: file # invented
    -> box
+ [Tachar a quien caiga. # id: unread # act: ballot]
    ~ ballot = "unread"
    Miras a la puerta y trazas una raya. Cuando bajas la vista tienes el pulgar encima del nombre, y ahí lo dejas. # sound: pencil # invented
    En la cola de la séptima urna, la credencial 611 usó el lápiz con la cara vuelta, como por acuerdo previo. # record: file # invented
    -> box
+ [Doblarla como está. # id: clean # act: ballot]
    ~ ballot = "clean"
    La doblas en cuatro. El de atrás alarga el brazo por delante de ti para coger el lápiz; lo estaba esperando. # sound: paper # invented
    En la cola de la séptima urna, la credencial 611 no hizo uso del lápiz. Qué debía significar con ello no está aún establecido. # record: file # invented
    -> box

= box
{ tea:
- "promised":
    La ranura se la traga. Dos puestos detrás, la seiscientos cuarenta le dice a la urna: «Gracias, camarada». La suya la ha doblado hasta dejarla en un billete de tranvía. # invented
- "wiped":
    La ranura se la traga. Dos puestos detrás, la seiscientos cuarenta te mira la manga mojada. La suya la ha doblado hasta dejarla en un billete de tranvía. # invented
- "drunk":
    La ranura se la traga. Dos puestos detrás está la seiscientos cuarenta, con las gafas subidas al pelo. La suya la ha doblado hasta dejarla en un billete de tranvía. # invented
}
Al día siguiente leen a los elegidos. Va para largo, porque es la lista entera: setenta y un miembros, sesenta y ocho candidatos, Rýkov también. # scene: great-hall # sound: applause # place: great-hall # claim: result-all-elected # invented
{ ballot:
- "name":
    El nombre llega cuando le toca. La fila se levanta a aplaudir, y tú con ella, aplaudiendo. # invented
- "beaten":
    A Rýkov lo aplaudes como a los otros. Se notaría que parabas y volvías a empezar. # invented
- "home":
    Al oír «Péstrikov» se incorpora y saluda hacia tu fila, y tu fila aplaude, y él da con tu cara y asiente. # invented
- "unread":
    Los aplaudes a todos con el mismo esmero. Cualquiera de ellos puede ser el tuyo. # invented
- "clean":
    Los aplaudes a todos. Al llegar a los candidatos ya no te notas las manos. # invented
}
Dos filas más abajo Ustinia Pávlovna aplaude con manoplas de lana. No se vuelve.
+ [—Este ha sido mi congreso. Me voy al tren. # id: stop]
    -> nothing_to_repeat
+ [—Me quedo esta noche, a ver qué se dice. # id: go-on]
    -> three

=== nothing_to_repeat
# ending: nothing-to-repeat
Los demás ya han bajado las maletas. Tu cuarto da a la calle, a la altura de los sombreros, y la escarcha ha crecido en el cristal por dentro. # scene: lodging # light: night # sound: snow # place: hostel
{ sugar == "kept":
    Pasas el azúcar al bolsillo del pecho, con la credencial, donde nadie se siente encima.
- else:
    En el bolsillo donde estuvo el azúcar queda una miga. Te la comes.
}
Con la yema de un dedo escribes en la escarcha cuatro palabras, de derecha a izquierda y con las letras vueltas. Cuesta más que en el té. Desde fuera se leen al derecho.
Bajo el farol un hombre quita nieve a paladas. Se endereza para descansar la espalda, de cara a tu ventana, y así se queda, y se le mueven los labios. Puede ser el frío.
{ tea == "wiped":
    Pasas la manga por el cristal, la misma manga, hasta que chorrea. Cuando vuelves a mirar, el hombre sigue con la pala. El tren sale a las diez; vas con tiempo. # invented
- else:
    Pones la mano entera en el cristal hasta que chorrea. Cuando vuelves a mirar, el hombre sigue con la pala. El tren sale a las diez; vas con tiempo. # invented
}
-> END

=== three
# chapter: three
La cola del agua caliente llega a la escalera. Estás en ella con tu tetera, detrás de un hombre con una toalla al cuello. # scene: hotel-corridor # light: lamp # sound: none # sound: tap # place: hotel
—Tres contra él —informa al pasillo el de la toalla—. De todo el montón. # who: towel # about: vote-figures-announced
—¿Quién lo dice? —pregunta uno en chanclos.
—Lo han leído. # who: towel # about: vote-figures-announced
—Yo estaba allí. No han leído nada. # who: galoshes # about: vote-figures-announced
—Usted dormía. # who: towel
—Yo aplaudía. # who: galoshes
{ tea:
- "promised":
    —Por fin —dice Ustinia Pávlovna, con voz de venir a cobrar un rublo. # who: ustinya
- "wiped":
    —¿Qué tal la manga? —dice Ustinia Pávlovna a tu lado. # who: ustinya
- "drunk":
    —¿Aún con sed? —dice Ustinia Pávlovna a tu lado. # who: ustinya
}
~ tea = "unset"
Lleva un hervidor y un paquete plano atado con cordel. Cuando la conversación ha pasado al precio de los chanclos, lo deja todo en el suelo, levanta una mano, dobla un dedo contra la palma y te mira.
+ [Doblarle el dedo siguiente. # id: second]
    ~ fingers = "second"
    { ballot == "name":
        Se lo doblas; está frío, y negro en los pliegues. Se queda con tu mano en la suya hasta que el de la toalla se vuelve.
    - else:
        Se lo doblas, y es mentira. Se queda con tu mano en la suya hasta que el de la toalla se vuelve.
    }
    —Entonces puedo darle esto —dice, pero antes tiene que sonarse. # who: ustinya
    -> parcel
+ [Negar con la cabeza. # id: shake]
    ~ fingers = "shake"
    { ballot == "name":
        Niegas con la cabeza, y sigues un poco más de la cuenta. Ella te repasa como se repasan unas pruebas, y da el visto bueno.
    - else:
        Niegas con la cabeza. «En fin», dice ella, «alguien tenía que ser todos los demás».
    }
    —Un favor me lo puede hacer igual —dice—. No pesa. # who: ustinya
    -> parcel
+ [—¿A qué hora sale su tren? # id: train]
    ~ fingers = "train"
    —A las once y media —dice—, si Dios quiere. —Y se guarda el dedo en el bolsillo, con el resto de la mano. # invented
    La mano vuelve a salir con un cabo de lápiz y te apunta la dirección. «A usted le quedará sitio en la maleta», dice. # who: ustinya
    -> parcel

= parcel
—Me han regalado a Lenin en cuatro discos de gramófono, y no tengo dónde ponerlo. Lo oí dos veces, lo conocería. Busque usted un aparato y escríbame si de verdad es él. # who: ustinya # invented
Coges el cordel. Ella no lo ha soltado. «Y con aguja nueva», dice, «o sonará a cabra». Por delante, la cola se ha cerrado sin esperaros.
-> wreath_train

= wreath_train
El primero de diciembre, a las once y media de la noche, el altavoz de tu calle dice que han matado a Kírov. # scene: funeral-train # light: night # sound: train # place: night-train # claim: radio-2330
Te mandan a Moscú con la corona de la ciudad. Es de laurel de hojalata, más ancha que la puerta del vagón, y va en el asiento de la ventanilla. El hombre de enfrente lleva en brazos una de pino.
—Todo esto es por el pan —le dice al pino. # who: passenger # claim: five-minute-silence # invented
+ [—¿El qué? # id: ask]
    ~ wreath = "ask"
    Mira tu corona, y luego la puerta. «El centeno», dice. Y se pasa el resto de la noche explicándote el centeno, el de otoño y el de primavera, con los rendimientos, con una voz que ha de oírse en el compartimento de al lado.
    -> columns
+ [Alisar la cinta. # id: ribbon]
    ~ wreath = "ribbon"
    En cada junta de los raíles tintinean las hojas. Las sujetas. Él no tiene más que decir. Pasada Kazán cierra los ojos, y tú sigues sujetando las hojas hasta Moscú.
    -> columns
+ [—Yo lo oí una vez. Hablaba sin papel. # id: heard]
    ~ wreath = "heard"
    —¿Y qué dijo? —Empiezas a contárselo, y entonces lo buscas. No tienes más que dos manos agarradas a los bordes de la tribuna. «Está bien», dice él al cabo de un rato. «Dos manos». # claim: kirov-without-notes
    -> columns

= columns
En la Sala de las Columnas, pasadas las palmeras, un hombre te descarga de la hojalata por una puerta lateral y te extiende un recibo. A lo largo de la cola vas buscando tinta en las uñas de alguien. Todo el mundo lleva guantes. # claim: hall-of-columns # invented
-> the_end_room

=== the_end_room
# chapter: the-end-room
Klavdia fríe cebolla con el abrigo puesto. Su Mitia, que tiene siete años, ha abierto el libro de lectura en tu esquina de la mesa y está tapando una cara con tinta, porque lo ha dicho la maestra. Las orejas también. # scene: communal-kitchen # light: lamp # sound: primus # place: kitchen # claim: ink-over-faces # invented
{ sugar == "kept":
    —¿A este lo viste donde el azúcar? —Sopla la tinta—. ¿Y tú qué hacías allí? # who: mitya
- else:
    —¿A este lo viste cuando no me trajiste nada? —Sopla la tinta—. ¿Y tú qué hacías allí? # who: mitya
}
+ [—Votar. # id: voted]
    ~ boy = "voted"
    —¿Cómo? —Se lo enseñas con su propio lápiz, en el margen del periódico de Klavdia. Luego ves por encima de qué ha pasado la raya, y le plantas el salero.
    —Te ha salido torcida —dice Mitia. # who: mitya
    -> envelope
+ [—Aplaudir. # id: clapped]
    ~ boy = "clapped"
    —A ver. —Se lo enseñas. Se pone él también, y cuando tú lo dejas él no, hasta que su madre dice que en la casa hay gente con turno de noche.
    —He ganado —dice Mitia. # who: mitya
    -> envelope
+ [—Tomar el té con una vieja. # id: had-tea]
    ~ boy = "tea"
    En un poco de té derramado le escribes su nombre como lo haría ella, del revés. Te dice que está mal, y lo corrige con el dedo.
    —¿Y ella tampoco sabía? —dice Mitia. # who: mitya
    -> envelope

= envelope
Klavdia se saca un sobre del delantal. «Para el cuarto del fondo», dice, porque así te llama. «La solapa se ha despegado sola».
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
    En mayo de 1937 la credencial 611 envió a U. P. un mensaje en clave, «Es él». A qué persona se refería no está aún establecido. # record: file # invented
    -> search
+ [Meterla con los discos. # id: keep # act: letter]
    ~ letter = "kept"
    Entra en una funda, entre Lenin y el cartón, y los cuatro vuelven a lo alto del armario, detrás de la palangana. # invented
    En mayo de 1937 la credencial 611 recibió una carta de U. P. El lugar en que la oculta no está aún establecido. # record: file # invented
    -> search
+ [Acercarla al infiernillo. # id: burn # act: letter]
    ~ letter = "burnt"
    Tienes que soltarla antes de lo que creías. «Algo se quema», dice Mitia. «Cebolla», dice Klavdia, y aparta la sartén para que llegues al grifo.
    En mayo de 1937, según declaración de un vecino, la credencial 611 quemó papeles en un aparato de cocina de uso común. # record: file # invented
    -> search
+ [Llevársela al secretario. # id: hand-in # act: letter]
    ~ letter = "handed"
    El secretario la lee de pie y te extiende un recibo. Le pides el sello, para Mitia. Se lo piensa, y busca las tijeras.
    En mayo de 1937 la credencial 611 no entregó una carta de U. P. hasta el segundo día. A qué se dedicó el primero no está aún establecido. # record: file # invented
    -> search

= search
Agosto, dos de la madrugada. Sacan tus cosas a la mesa de la cocina para contarlas. Klavdia, que ha abierto la puerta, hace de testigo, con un abrigo encima del camisón. # light: night # sound: none # sound: door # place: kitchen-august # invented
—Discos de gramófono, cuatro —dice el que escribe—. ¿Y el gramófono? —Dices que no hay. También lo apunta. # who: writing-man # invented
{ letter:
- "answered":
    Pregunta si mantienes correspondencia con alguien. Dices que una vez mandaste una tarjeta.
- "kept":
    Coge cada funda por una punta y la sacude. Un disco asoma un poco y se vuelve a meter.
- "burnt":
    De camino a la puerta pasa un dedo por el quemador del infiernillo y se lo mira.
- "handed":
    Le enseñas el recibo. Lo lee entero. «Recibo, uno», dice, y va a parar con las cucharas.
}
# note: interrogation
+ [Ir con ellos. # id: go-on]
    -> questions
+ [Leer lo que sigue en dos frases. # id: summary]
    -> in_short

= questions
Por todo el pasillo el guardián lo lleva bajo el brazo, de modo que entras en el despacho detrás de tu propio expediente. Abulta poco. # scene: investigator-room # light: lamp # sound: footsteps # place: investigator
El que lo recibe tendrá veinticinco años y dice por favor. «Una tarde», dice, hojeándolo. «Tengo un contable con tres tomos. Siéntese, por favor». # invented
{ wreath:
- "ask":
    —A un hombre de un tren le preguntó usted por el pan. ¿Qué necesitaba saber, por favor? # who: investigator
- "ribbon":
    —En un tren, un hombre le habló a usted del pan, y usted andaba con una cinta. # who: investigator
- "heard":
    —A un hombre de un tren le dijo usted que Kírov tenía dos manos. ¿Cómo había que entenderlo? # who: investigator # invented
}
{ ballot:
- "name":
    —Y tuvo el lápiz más que nadie. Solo le pregunto en qué se le fue tanto tiempo. # who: investigator
- "beaten":
    —Y tachó a Rýkov, tres años antes que la investigación. ¿Quién se lo había dicho? # who: investigator # invented
- "home":
    —Y tachó a Péstrikov. Péstrikov escribe aquí que era usted su mano derecha. # who: investigator # invented
- "unread":
    —Y tachó a un hombre sin mirar. Alguien sería. ¿Quién? # who: investigator
- "clean":
    —Y no tocó el lápiz. El de atrás ya contaba con él. ¿Qué se había acordado? # who: investigator
}
~ ballot = "unset"
~ wreath = "unset"
La declaración está ya escrita a máquina, hasta el sitio de la firma. Han dejado en blanco una línea, y te la lee: «¿Con quién tomó el té?». # sound: typewriter # claim: confession-composed # invented
+ [—Lo tomé a solas. # id: alone # act: answer]
    ~ answer = "alone"
    Lo dices como lo escribió ella. «Con persona cuyo nombre se oculta», dice él mientras rellena la línea, y la seca, y gira la hoja hacia ti.
    La credencial 611, preguntada el 19.VIII.37, encubrió a un cómplice con una fórmula evidentemente convenida. # record: file # invented
    -> signed
+ [—Con Ustinia Pávlovna, cajista. # id: named # act: answer]
    ~ answer = "named"
    Lo dices. Quiere el apellido. Le contestas que no lo supiste nunca; fue ella quien leyó el tuyo.
    La credencial 611, preguntada el 19.VIII.37, dio el nombre de U. P., cajista, tratando de callar el apellido. # record: file # invented
    -> signed
+ [—¿Usted ha votado alguna vez? # id: asked # act: answer]
    ~ answer = "asked"
    Se lo piensa honradamente. «A mano alzada», dice. Luego cae en quién de los dos está preguntando, y rellena él la línea.
    La credencial 611, preguntada el 19.VIII.37, dirigió al investigador preguntas de carácter provocador. # record: file # invented
    -> signed

= signed
Firmas. La pluma es mala, y te pide disculpas.
Después hay una mesa con tres hombres detrás. Disponen de un cuarto de hora para ti, y les sobra. # sound: clock # claim: military-collegium-fifteen-minutes
-> the_fourth_record

= in_short
~ ballot = "unset"
~ wreath = "unset"
Te hacen entrar detrás de tu propio expediente, que abulta lo que una tarde, y te preguntan con quién tomaste el té; la declaración está ya escrita a máquina, y la firmas. A los tres jueces les sobra con un cuarto de hora. # scene: investigator-room # light: lamp # sound: clock # place: investigator # invented # claim: confession-composed # claim: military-collegium-fifteen-minutes
-> the_fourth_record

=== the_fourth_record
# chapter: the-fourth-record
—Orejov, inspector. El inventario lo firmó usted. # scene: commission-1960 # light: day # sound: clock # place: commission # who: inspector # invented
—Firmé donde puso él el dedo —dice Klavdia. # who: klavdia
—Y después le dieron la habitación. # who: inspector
—Once metros. En nueve éramos tres. Alguien la iba a pedir. # who: klavdia # invented
{ sugar == "kept":
    —El cuarto del fondo le trajo una vez a mi chico azúcar del Kremlin. —Se abrocha un botón—. Se comió hasta el periódico.
- else:
    —La gente volvía de Moscú con algo. —Se abrocha un botón—. El cuarto del fondo volvió con cuatro discos. # invented
}
—Y en Moscú, en aquel congreso, ¿qué hizo el cuarto del fondo? No queda nadie más a quien preguntar. # who: inspector
+ [—Solo sé lo que le contó a mi chico. # id: truth]
    { boy:
    - "voted":
        —Que había votado. Le pintó una raya, para que viera. Tuve que quemar aquel periódico. # who: klavdia
        El cuarto del fondo le dijo a un niño que había votado. # record: testimony # of: ballot # invented
    - "clapped":
        —Que había aplaudido. Y le enseñó cómo, a las diez de la noche. # who: klavdia # invented
        El cuarto del fondo le dijo a un niño que había aplaudido. # record: testimony # of: ballot # invented
    - "tea":
        —Que había tomado el té con una vieja. Y le puso mal el nombre en mi hule. # who: klavdia
        El cuarto del fondo le dijo a un niño que había tomado el té con una vieja. # record: testimony # of: ballot # invented
    }
    —¿Y usted se lo creyó? # who: inspector
    —El que preguntaba era un niño —dice Klavdia. # who: klavdia
    -> item
+ [—Hablábamos del grifo. De a quién le tocaba. # id: less]
    —¿En qué año? # who: inspector
    Hablaban del grifo. # record: testimony # of: ballot # invented
    —En todos. Grifo no había más que uno. # who: klavdia
    -> item
+ [—Yo tenía un niño que acostar. # id: nothing]
    Él espera. Ella se desabrocha el botón y se lo vuelve a abrochar.
    Tenía un niño que acostar. # record: testimony # of: ballot # invented
    —Todas las noches —dice Klavdia—. Usted no tiene. # who: klavdia
    -> item

= item
~ sugar = "unset"
~ boy = "unset"
—Punto catorce, discos de gramófono: cuatro. En el depósito tenemos tres. # who: inspector # invented
—El que falta tapa mi orza de col. Aquella misma noche vi que le iba bien. # who: klavdia # invented
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
—Echada al correo en mayo de 1937. —Le pone delante una tarjeta—. «Es él». Se escribieron once páginas sobre quién podía ser. # sound: paper # invented
+ [—Eso es por el gramófono. # id: truth]
    —Una mujer quería saber si era Lenin. Y gramófono no había en la casa, ni en la calle. # who: klavdia # invented
    Es por el gramófono. # record: testimony # of: letter # invented
    —Por estas señas fueron a buscarla —dice Orejov. Ha encontrado las once páginas y no las abre. # invented
    —¿Y era? —dice Klavdia. # who: klavdia
    —¿Si era qué? # who: inspector
    —Él. # who: klavdia
    —En el otro edificio hay un aparato. —Orejov mira los tres discos en sus fundas—. Lo tienen pedido hasta el jueves. # invented
    -> END
+ [—La gente mandaba tarjetas. # id: less]
    —¿A estas señas? Por ellas fueron a buscarla. # who: inspector
    La gente mandaba tarjetas. # record: testimony # of: letter # invented
    —Bonita letra —dice Klavdia, que se ha inclinado sobre la tarjeta sin tocarla—. Los nuestros siempre tuvieron buena letra.
    Él le pregunta a quiénes llama los nuestros. Ella dice que a los del piso. Orejov devuelve la tarjeta a su sitio entre las páginas y le sirve agua, y ella se la bebe.
    -> END
+ [—Yo la letra corrida no la entiendo. # id: nothing]
    —Usted firmó el inventario. # who: inspector
    La letra corrida no la entiende. # record: testimony # of: letter # invented
    —Mi nombre me sale. # who: klavdia
    Así que él se la vuelve a leer. «Él», dice Klavdia. «Bueno. A alguno habrán encontrado ya para eso».
    —La encontraron a ella. Por las señas. # who: inspector
    Ella pregunta si fue en verano o en invierno, y él lo busca.
    -> END

=== the_sleeve
# ending: the-sleeve
—Ese disco tenía una funda —dice Orejov. # who: inspector
Klavdia tiene el bolso en las rodillas y las dos manos en el bolso.
+ [Abrir el bolso. # id: truth]
    Del bolso saca la funda, y de la funda la carta. La mesa entera huele a col.
    Traía una carta. # record: testimony # of: letter # invented
    —La leo todos los años. ¿Quién es U. P.? # who: klavdia
    { answer == "named":
        —Aquí tiene una hoja —dice él, sin buscarla—. Octubre. # who: inspector
    - else:
        —Esperábamos que nos lo dijera usted. # who: inspector
    }
    —Ahí pregunta una cosa —dice Klavdia—. Al final. Si es él. ¿Le contestó alguien? # who: klavdia
    -> END
+ [—Esa se fue en encender la estufa. # id: less]
    —¿Sin nada dentro? # who: inspector
    La funda se fue en encender la estufa. # record: testimony # of: letter # invented
    —¿Qué iba a tener dentro? # who: klavdia
    Él seca la línea, y ella firma debajo, después de leerla. # sound: paper
    En el tranvía mete la mano en el bolso, encuentra el borde del papel y no lo suelta hasta su parada.
    -> END
+ [—No traía funda. # id: nothing]
    —Todos traen funda. # who: inspector
    No traía funda. # record: testimony # of: letter # invented
    —Ese no. # who: klavdia
    Él mira el bolso. Lo mira lo bastante para poder describirlo: hule, marrón, el cierre remendado con alambre. La pluma no se mueve de donde está.
    —Puede quedarse con la tapa —dice Orejov. # who: inspector
    -> END

=== the_primus
# ending: the-primus
—«Según declaración de un vecino —lee—, quemó papeles». En aquella cocina eran cinco familias. ¿Qué vecino? # who: inspector # sound: paper # invented
+ [—Yo. Preguntaron si se había quemado algo. # id: truth]
    —Les dije que uno pequeño nada más. Pensé: pequeño, mejor. # who: klavdia
    Lo del papel lo dijo ella. # record: testimony # of: letter # invented
    —¿Y la que lo mandó? —Ha esperado a que él deje de escribir.
    { answer == "named":
        —A esa la tenemos por otra hoja —dice él—. Octubre. # who: inspector
    - else:
        —No llegó a establecerse quién era. # who: inspector
    }
    Klavdia asiente varias veces. «Era pequeño», dice. «Bien pequeño que era».
    -> END
+ [—Éramos cinco. No sabría decirle. # id: less]
    —Las otras cuatro han muerto. # who: inspector # invented
    No sabría decir cuál de las cinco. # record: testimony # of: letter # invented
    —Pues ya ve. # who: klavdia
    Él espera a que ella se oiga. Klavdia está mirando la lámpara. «¿Es de cuarenta?», pregunta. «A nosotros nos dieron una de veinticinco para toda la cocina». # invented
    Él dice que es de cuarenta.
    -> END
+ [—Cebolla. # id: nothing]
    —¿Cómo dice? # who: inspector
    Era cebolla. # record: testimony # of: letter # invented
    —Lo que se quemaba. Era cebolla. # who: klavdia
    Él lo pone: cebolla. Pone la fecha y el lugar, gira la hoja y le enseña dónde.
    Klavdia, antes de firmar, le mira un buen rato el dedo.
    -> END

=== the_receipt
# ending: the-receipt
—La carta se entregó —dice Orejov—. Aquí está el recibo. Era lo que había que hacer. # who: inspector # sound: paper
+ [—Y sin el sello, que era para mi chico. # id: truth]
    —Aún lo tiene. Es tranviario, tiene tres hijos, y lo guarda en un libro. # who: klavdia # invented
    El cuarto del fondo pidió el sello, y se lo dieron. # record: testimony # of: letter # invented
    —A la mujer que lo pegó la detuvieron aquel junio. A su hermana le dijeron diez años, sin derecho a correspondencia. # who: inspector # claim: without-correspondence-formula # invented
    Klavdia echa la cuenta con los dedos del guante. «Cumpliría en el cuarenta y siete», dice. # invented
    Orejov da la vuelta al recibo. Por detrás no hay nada.
    -> END
+ [—Pues alguien tuvo cabeza. # id: less]
    —Se entregó al segundo día. Por el primero preguntaron mucho. # who: inspector
    Alguien tuvo cabeza. # record: testimony # of: letter # invented
    —El primero hubo colada. Me tocaba la caldera, y el cuarto del fondo me subió el agua. Eso se lo habría podido decir yo. # who: klavdia
    —¿A usted no le preguntaron? # who: inspector
    —A mí me preguntaron por lo que se quemaba. # who: klavdia
    -> END
+ [—Entonces, ¿por qué vinieron? # id: nothing]
    Él busca el sitio con el dedo. «Se entregó al segundo día», dice.
    Pregunta por qué vinieron, entonces. # record: testimony # of: letter # invented
    Klavdia se inclina y lee la línea ella misma, moviendo los labios. Luego pide el lápiz, y él cree que quiere añadir algo, y se lo da.
    Ella lo deja derecho, al lado de la hoja. # sound: pencil
    -> END
