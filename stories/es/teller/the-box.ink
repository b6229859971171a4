=== the_box
# chapter: the-box
Todo el día ha sido desfile, primero el ejército y luego la industria. Lo has aguantado de pie con dos pares de medias, y de pie estás otra vez, a la puerta de la sala, para elegir el Comité Central. # scene: ballot-table # light: lamp # sound: hall-murmur # place: teller-doors # claim: free-evening-and-parade # invented
Os han repartido por el número de la credencial: trece grupos, cada uno con su mesa y su urna. Tú, la 800, eres la última del octavo. Diomin, el 801, es el primero del noveno, y ha dado la vuelta al pilar para decírtelo. # claim: ballot-thirteen-urns # invented
—Déjame el lápiz, vecina. # who: dyomin
—En la mesa tienen uno.
—¿Tú medirías con la regla del tendero? —dice Diomin. # who: dyomin
+ [Dárselo. # id: lend]
    ~ pencil = "lent"
    Prueba una punta, luego chupa la otra, y se le pinta el labio de violeta. En su mesa hay ya sitio, y se va tarareando.
    —Escribe —dice cuando vuelve, y ya no tararea. Te lo da por la punta gastada, limpio. # who: dyomin
    -> own_ballot
+ [—¿Y qué tienes tú que medir? # id: keep-it]
    ~ pencil = "kept"
    —¿Yo? —dice Diomin—. ¿Qué voy a medir yo? —En su mesa hay ya sitio, y se va tarareando, con mucho braceo y las dos manos vacías. # who: dyomin
    —Lo han atado a la pata —dice cuando vuelve, y ya no tararea—. De rodillas, se llega. # who: dyomin
    -> own_ballot

= own_ballot
{ ballot_cast == "struck":
    En la mesa de al lado, la séptima, alguien tiene el lápiz más tiempo del que pide doblar una hoja; se ve ir y venir el codo. El que va detrás se ha vuelto hacia la escalera. # invented
- else:
    { ballot_cast == "clean":
        En la mesa de al lado, la séptima, alguien dobla la hoja en cuatro, según se la dieron. El que va detrás tiene que alargar el brazo para coger el lápiz. # invented
    - else:
        En la mesa de al lado, la séptima, van más deprisa: coger, apartarse, doblar, soltar. Llevan el compás de un telar que aguantará hasta el final del turno. # invented
    }
}
~ ballot_cast = "unset"
Marcan tu nombre y ya tienes en la mano la lista impresa, tantos nombres como puestos, el de Stalin en la misma letra que los demás. Al que no quieres le pasas una raya; para votarlos a todos basta con doblar la hoja. # claim: ballot-list # claim: ballot-crossing-out # invented
En la segunda columna está Karpujin, del trust textil. Hace dos primaveras firmó una hoja: el pan de las tejedoras, de doce kilos al mes a ocho; el de los niños, de ocho a cuatro. Quien la leyó en la nave, subida a una silla, fuiste tú. # claim: ivanovo-ration-cut-1932 # invented
No hay cortina. Hay una mesa, y en la mesa el sitio donde los demás han apoyado la muñeca. # figure: ballot-teller # invented
+ [Doblarla como me la han dado. # id: fold-clean # act: own-ballot]
    ~ ballot = "clean"
    La doblas, y se cierra por un pliegue que ya le había hecho alguna máquina. # sound: paper # invented
    En la votación del 9.II.34, S. dobló su papeleta sin examinarla, con prisa manifiesta por estar en otra parte. # record: file # invented
    Has buscado por dónde pasaría la raya. Junto a la urna tienes la mano en el bolsillo, cerrada sobre el lápiz, y una de las puntas ha atravesado el forro. # invented
    -> seal
+ [Pasar una raya por Karpujin. # id: karpukhin # act: own-ballot]
    ~ ballot = "karpukhin"
    La pasas una sola vez, con la punta que Lida afiló en segundo lugar, de la K a la n y ni un pelo más. # sound: pencil # invented
    En la votación del 9.II.34, S. se sirvió de la papeleta para ajustar cuentas con K., dirigente destacado de la industria. El motivo fue el pan. # record: file # invented
    De doce a ocho van cuatro; de ocho a cuatro, cuatro. Esperas lo demás. Soplas sobre la raya. # invented
    -> seal
+ [Pasar una raya por Stalin. # id: the-name # act: own-ballot]
    ~ ballot = "struck"
    La punta entra antes de la primera letra y sale después de la última. Se tarda menos que en firmar una partida de hilo. # sound: pencil # invented
    En la votación del 9.II.34 se vio a S. hacer uso del lápiz en la mesa, colocada de modo que el hombro tapaba la lista. No fue posible ver de qué nombre se trataba. # record: file # invented
    En la escalera iba a ser Karpujin. # invented
    Sigues bajando por las columnas con la punta en el aire, hasta el final, como si a cada cual le llegara el turno.
    -> seal

= seal
Han subido las trece urnas, una lámpara para cada una, y con ellas han encerrado a la comisión de escrutinio. La vuestra es un cajón de pino teñido de roble. # scene: counting-room # light: lamp # place: teller-counting # claim: ballot-thirteen-urns # invented
Sois cuatro: un ferroviario enfermo del pecho, el director de un instituto, uno de Jabárovsk con chaleco de punto, y tú. En la tapa está el número del grupo, con tiza: un 9 desde tu lado de la mesa, un 6 desde el de ellos. # about: counting-commission-size # invented
—Poluyánov, Nikífor Lukich, de la línea de Riazán —dice el ferroviario—. ¿Cuánto le echan ustedes? Yo, un mixto hasta Riazán, de los que paran en todas. # who: railwayman # figure: seal # invented
+ [Romper el lacre. # id: break-seal]
    El lacre cede con un ruido pequeño, de azúcar entre los dientes. Por toda la sala se alzan caras y vuelven a bajar. Te queda una miga roja bajo la uña. Pruebas con la otra uña, y con la punta del lápiz, y se mete más adentro. # sound: seal
    -> sorting
+ [Acercarle la urna al ferroviario. # id: let-him]
    Mira la urna y te mira a ti; esperaba que lo hicieras tú. Rompe el lacre con el pulgar, y con el lacre se le escapa la tos que venía guardando desde el desfile. «En todas», dice, secándose los ojos. # sound: seal
    -> sorting

= sorting
—Con las limpias acaba uno enseguida —dice Véresov, el del instituto. # who: professor # invented
Tú desdoblas y lees lo tachado; el ferroviario pone palotes junto a los nombres impresos, cuatro y el que los cruza. En el cuaderno de percal llevas tú otra columna.
En la hoja catorce algo le ha pasado a un vicecomisario: una cosa gris que arranca bien y abandona antes de la tercera letra. # figure: sorting # invented
+ [—Una raya. # id: stroke]
    —Uno fue con él al colegio —dice Véresov—. Se va a llevar un disgusto. —El ferroviario pone un palote, de los más finos. El de Jabárovsk se moja un dedo y se pone a frotar la mesa, justo al lado de la hoja. # who: professor # invented
    -> the_name
+ [—Un doblez. # id: crease]
    Le pasas la uña y la pones con las limpias. Uno se alegra, dice Véresov, que fue con él al colegio. Tres hojas después, el de Jabárovsk alarga el brazo, la saca del montón, la mira contra la lámpara y la deja donde estaba. # invented
    -> the_name
+ [Ponerla en medio y mirarlos a los tres. # id: ask-table]
    La miran. Véresov se quita las gafas y sin ellas no hay nada; se las pone y algo hay. Se vota a mano alzada, dos y dos, y la hoja acaba debajo del tintero, donde se queda hasta que sea de día. # invented
    -> the_name

= the_name
Luego hay una hoja que tienes abierta entre las dos manos, y la boca ya puesta para decir «limpia».
Hay un nombre tachado, y la raya está repasada de punta a punta. Por detrás de la hoja se nota con el dedo. # figure: struck-ballot # invented
{ pencil == "lent":
    Donde se levantó el lápiz la raya es violeta, de haber pasado por un labio. El tuyo ya te lo habían devuelto a las siete. Media sala chupa el lápiz. # invented
- else:
    Donde se levantó el lápiz la raya es violeta, de haber pasado por un labio. Los que hay atados a las mesas son de la misma clase. Media sala los chupa. # invented
}
{ ballot == "struck":
    No es la tuya. La tuya lleva una sola raya y está en la octava urna. # invented
- else:
    El ferroviario espera con el lápiz en alto. Se le oye respirar.
}
~ pencil = "unset"
El nombre es Stalin. # about: vote-falsified # invented
+ [Leerlo como los demás. # id: read-aloud # act: struck-name]
    ~ sheet = "read"
    Lo lees con la voz con que has leído los otros, o casi. # invented
    La noche del 10.II.34, según persona sentada a la misma mesa, S. dio a conocer en voz alta el contenido de una papeleta. # record: file # invented
    El lápiz del ferroviario espera, y baja. «Una», dice el de Jabárovsk. # who: khabarovsk # invented
    En la lámpara de al lado a alguien se le ha caído la pluma, y pasa mucho tiempo debajo de la mesa, y sale con cara de no haber oído nada allí abajo.
    -> lull
+ [Dejarla boca abajo y coger la siguiente. # id: face-down # act: struck-name]
    ~ sheet = "aside"
    La dejas boca abajo a tu izquierda, donde hasta ahora no se ha puesto nada, y coges la siguiente. # invented
    La noche del 10.II.34, S. apartó una papeleta, de acuerdo con personas por identificar. # record: file # invented
    —¿Y eso lo deja uno ahí? —pregunta Véresov.
    —Habrá que mirarla otra vez —dices.
    —Uno quisiera saber quién —dice Véresov. Desde ese momento los cuatro pasáis el brazo dando un rodeo, como si fuera el plato de alguien que ha dicho que vuelve. # who: professor
    -> lull
+ [Guardármela en la manga y coger la siguiente. # id: keep # act: struck-name]
    ~ sheet = "cuff"
    La doblas muy pequeña, te la guardas en la manga y ya tienes en la mano la siguiente. # invented
    La noche del 10.II.34, S. sustrajo un documento del congreso, con un fin aún no esclarecido. # record: file # invented
    —Limpia —dices.
    Al otro lado de la lámpara Véresov les saca brillo a las gafas. Las pone contra la luz y no tienen nada. Sigue con ello mientras quedan hojas en la urna.
    -> lull

= lull
A las tres te cuadran las columnas, y vuelves a sumarlas. # sound: clock # invented
{ sheet == "read":
    Ahí está, en su sitio, un palote, en la columna de él y en la tuya.
- else:
    { sheet == "aside":
        La hoja de tu izquierda ha ido al fajo, en medio, donde la sujetará la cuerda. No está en ninguna columna. En la tuya hay un punto.
    - else:
        El de Jabárovsk cuenta las hojas de diez en diez, y la última decena, dos veces. «Nueve», dice. En tu columna hay un punto. # who: khabarovsk # invented
    }
}
Nadie viene por la urna. El presidente ha ido a ver a alguien, dice uno que vuelve del depósito del agua. Está ahí dentro, con la puerta cerrada, dice otro, escribiendo. ¿A ver a quién?, pregunta Véresov, y al depósito no ha ido ninguno de los dos. # about: zatonsky-goes-to-kaganovich # invented
El ferroviario se ha llevado el pecho a la estufa. Desde allí te mira.
+ [—Usted ya se ha encontrado con eso. # id: ask-him]
    —Encontrado, no. Lo he oído. Diez años llevo guardándolo, y se me está pasando. —Te hace sitio en el cajón de la leña y abre la puerta de la estufa, por el ruido que mete. En la mesa ya no se oye papel. # who: railwayman # invented
    -> stools
+ [Sumar las columnas por tercera vez. # id: add-again]
    Sumas. Él abre la estufa y habla hacia dentro, no más alto que ella, y al pie de cada columna descubres que te ha esperado. Te llevas cuatro, y él sigue. En tu vida has sumado tan despacio, ni de niña. # who: railwayman
    -> stools

= stools
—Mayo del veinticuatro. Los taburetes los había metido yo, y se les olvidó mandarme salir. Cerraron la puerta y nos leyeron una carta de Lenin, que llevaba cuatro meses muerto. Copias, ninguna. Otros le dirán que solo pasaron los jefes. Yo estaba dentro. # who: railwayman # about: testament-read-by-delegation # claim: krupskaya-hands-letter # invented
—Para las palabras no tengo memoria —sigue—. «Stalin es demasiado brusco», eso sí. Que entre nosotros se puede aguantar y en un secretario general no; que los camaradas busquen la manera de pasarlo a otro sitio y pongan a uno más tolerante, más leal, más correcto. # who: railwayman # claim: testament-addendum
—¿Y luego?
—Que él se iba, dijo, y todos le pidieron que hiciera el favor de quedarse. —Acerca la mano derecha al fuego y le da la vuelta—. Luego saqué los taburetes. El correo estuvo parado cuarenta minutos por culpa nuestra. Eso consta en el libro. # who: railwayman # claim: stalin-offers-resignation # invented
-> folder

= folder
—Oréjov, Pável Andréievich. Siéntese de este lado, que esa silla cojea. # scene: commission-1960 # light: window # sound: clock # who: orekhov # place: teller-1960 # invented
—Aquí la hacen nacer en el noventa y tres —dice. En el noventa y dos, le dices; y él lo corrige, a tinta, y pone al lado sus iniciales. # who: orekhov # invented
—Tengo una carpeta de aquella noche del treinta y cuatro. No hay en ella dos papeles que casen. —Le quita de encima una jarra y la abre, con la mano de tres dedos. Dentro de la tapa hay notas prendidas con alfiler, unas encima de otras. # who: orekhov # invented
Contra Stalin, 3, de 1059; contra Kírov, 4. Lista firmada, febrero de 1934. # place: teller-slips # sound: paper # claim: result-stalin-kirov # claim: counting-commission-officers
De los 1966 delegados, 1108 detenidos. Jruschov, a puerta cerrada, 1956. # claim: khrushchev-figures
166 credenciales sin papeleta. Recuento de 1960. No se sabe la causa, ni si llegaron a repartirse todas. # claim: ballots-1059 # claim: shvernik-commission # about: benign-explanations
123 contra Stalin, o 125. El vicepresidente de la comisión de escrutinio, de memoria, 1960. # claim: verkhovykh-1960
Años después, encima de estas hay otras, de otras manos. # place: teller-slips-later
270 en contra. Un historiador, en los sesenta, por relatos de viejos camaradas. Sin papel. # claim: medvedev-270
27, en una urna. Un escrutador se lo contó a Mikoyán, que lo escribió. Trece urnas así darían 351; los totales que se han sacado de ahí andan por los 300. # claim: mikoyan-andreasyan
Otra vez 166, en tiempos de Gorbachov. De los votos contra Stalin nada seguro puede decirse. # claim: yakovlev-commission
289, quemadas. Una integrante de la investigación de 1960, en letra impresa, 1990. De 1225 dejarían 936; hay 1059. # claim: shatunovskaya-292 # claim: figure-289-against-archive
Varios historiadores dudan de los totales grandes, y algunos, del tres. No se ha encontrado hoja que lo zanje. # about: vote-falsified
—Ninguna dice qué había en la urna de usted —dice Oréjov—. Ya llegaré a eso. No tiene por qué ser hoy. # who: orekhov # place: teller-1960
+ [—Era una sola urna. # id: one-box]
    Lo escribe, las cuatro palabras, y levanta los ojos, por si quisieras retirar alguna. En las cañerías hay unos golpes. Espera a que terminen, como si tuvieran la palabra. «¿De qué tamaño?», pregunta entonces, y se la enseñas con las manos, por encima de la mesa. # who: orekhov
    -> signature
+ [Mirar la jarra. # id: carafe]
    Hay un solo vaso. Puede pedir otro, dice, ya medio levantado; luego llena el que hay y lo empuja hasta el centro de la mesa. «Sin ella encima no cierra la carpeta —dice, de la jarra—. Por eso tienen todas su cerco». # who: orekhov # invented
    -> signature

= signature
Hacia las cinco mandan por la urna, y con ella va un acta: tantas hojas, y una cifra junto a cada nombre. # scene: counting-room # light: dawn # place: teller-counting # invented
{ sheet == "read":
    Junto a Stalin el ferroviario ha puesto un 1, con su base y todo. # invented
- else:
    Junto a Stalin el ferroviario ha puesto un guion, como junto a otros. # invented
}
Al pie hay sitio para cuatro.
+ [Firmar. # id: sign # act: signature]
    Firmas, con la rúbrica que les pones a las partidas de hilo. # sound: pencil # invented
    El 10.II.34, S. certificó sin reservas el acta de la urna. # record: file # invented
    «Firmé lo que ponía». # record: testimony # invented
    El ferroviario, prendado de la rúbrica, escribe Poluyánov y detrás, porque en su vida ha firmado sin ello, la palabra «recibido». Véresov firma en pequeño, y el de Jabárovsk con una sola letra. # invented
    -> tally
+ [Antes, poner cada cifra en letra. # id: in-words # act: signature]
    Escribes cada cifra también en letra, al lado. # sound: pencil # invented
    El 10.II.34, S. consignó las cifras en letra, lo que supone desconfianza hacia aquellos a quienes había de entregarse el acta. # record: file # invented
    «En letra, sí. Cuesta más arreglarla». # record: testimony # invented
    —¿Le tiene uno miedo al cero? —pregunta Véresov. # who: professor
    —Los he visto salir de noche.
    Te lleva un cuarto de hora. Desde dos de las otras lámparas piden que les devuelvan las suyas. # invented
    -> tally
+ [—Ustedes primero, camaradas. # id: after-them # act: signature]
    —Ustedes primero —dices, y resulta que todos esperan a que firme otro. # invented
    El 10.II.34, S. dispuso que los demás firmasen antes, con lo que se reservó la posibilidad de no reconocer el acta. # record: file # invented
    «Alguien tiene que ser el último». # record: testimony # invented
    A la segunda vuelta se queda la pluma el de Jabárovsk, firma con una sola letra y la deja apuntando a Véresov. Tú vas la última, y queda tan poco sitio que la rúbrica se te sale a la madera. # invented
    -> tally

= tally
El cuaderno no lo ha pedido nadie. Está abierto por tu columna, y por la sala viene un ordenanza con un cesto, recogiendo papeles. # sound: footsteps # invented
+ [Cortar la hoja y ponerla detrás del retrato de Lida. # id: photograph # act: tally]
    ~ kept = "yes"
    Cortas la hoja por el hilo. Llevas a Lida en el bolso, en su marco de hojalata; no ibas a dejarla con tres desconocidas. # invented
    El 10.II.34, S. sacó del edificio notas del escrutinio, para su conservación. No consta a quién iban destinadas. # record: file # invented
    { sheet == "cuff":
        Primero entra lo que llevabas en la manga, y encima la hoja. Bajadas las lengüetas, Lida abulta un poco, como si comiera bien.
    - else:
        Levantas las lengüetas con el lápiz, metes la hoja y las bajas. Lida mira como antes, un poco a la izquierda de quien la mire.
    }
    —¿Suya? —dice el ordenanza. Te tiende el cesto, y le das el secante. # invented
    -> dawn
+ [Darle la hoja, con lo demás. # id: hand-in # act: tally]
    ~ kept = "no"
    Dejas la hoja en el cesto, boca arriba. Él le da la vuelta. # invented
    S. afirma haber entregado sus notas del escrutinio. El 10.II.34 no se halló entre lo desechado hoja semejante. # record: file # invented
    { sheet == "cuff":
        ~ kept = "yes"
        La otra sigue en la manga hasta el guardarropa. Llevas a Lida en el bolso; levantas las lengüetas de hojalata con el lápiz y se la metes detrás.
    - else:
        —¿Ya está, madre? —pregunta, como en una cocina. Le dices que ya está.
        Se aleja por la sala, de lámpara en lámpara, con el lado en blanco encima de todo, hasta que le cae el secante de otra mesa.
    }
    -> dawn
+ [Que se la quede la estufa. # id: stove # act: tally]
    ~ kept = "no"
    La puerta de la estufa sigue abierta. La hoja se tiende en las brasas, y durante un momento los palotes se ven mejor que cuando los hiciste. # invented
    El 10.II.34, S. destruyó por el fuego sus notas del escrutinio. # record: file # invented
    { sheet == "cuff":
        Después la otra, la de la manga. Es papel bueno. Se va abriendo, doblez por doblez, y cuando está abierta del todo se acaba.
    - else:
        Miras hasta que no queda en ella nada que sumar.
    }
    —Así —dice a tu lado el ferroviario—. Hace frío —le dice al ordenanza. # who: railwayman # invented
    -> dawn

= dawn
Diomin está en el sillón del portero, con el abrigo puesto y un vaso de té en el suelo a cada lado, uno de ellos lleno. # scene: hotel-corridor # light: dusk # place: teller-porter # invented
{ gauge == "hushed":
    —Ya lo sé —dice—, aquí no. —Y te da el vaso lleno—. Pero ¿ha salido la cuenta? # who: dyomin
- else:
    { gauge == "laughed":
        —¿Qué? —Te da el vaso lleno y espera, a ver si vas a reírte—. ¿Ha salido la cuenta? # who: dyomin
    - else:
        —Ahora no me vengas con el eco —dice, y te da el vaso lleno—. ¿Ha salido la cuenta? # who: dyomin
    }
}
Bebes. Está frío, y con dos azúcares. # invented
-> vouched

= vouched
El diez, en la sala, se leen los nombres, y están elegidos todos los de la lista. Diomin dice que con cada uno iba una cifra. La que duerme con botas dice que no, que solo nombres. Tú estabas, y no habías dormido. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall-tenth # claim: result-all-elected # about: vote-figures-announced # invented
En el tren, las botas de Lida cuelgan de la red por los cordones y van dando golpes. Debajo, él saca la solicitud. Cruzando las columnas está estampado CONCEDIDO. Te la pone en las rodillas, con un huevo en la esquina para que no se vuele. # scene: road-map # sound: train # invented
—Había un renglón que no podía rellenar yo solo —dice—. Estabas sumando. No te quise molestar. # who: dyomin
Debajo del importe, en el renglón de quién responde por el solicitante, ha escrito Sazónova, y la ciudad, y el cargo. Lo ha repasado dos veces. # invented
-> december
