=== the_box
# chapter: the-box
Todo el día ha sido desfile, primero el ejército y luego la industria. Lo has aguantado de pie con dos pares de medias, y de pie estás otra vez, a la puerta de la sala. # scene: ballot-table # light: lamp # sound: hall-murmur # place: teller-doors # claim: free-evening-and-parade # invented
Os han repartido por los números de las credenciales: trece grupos, y cada uno su urna. De modo que el 803 va detrás del 802, respirando por la boca. # claim: ballot-thirteen-urns # invented
—Déjame el lápiz, vecina. # who: dyomin
—En la mesa tienen uno.
—¿Tú medirías con la regla del tendero? —dice Diomin. # who: dyomin
+ [Dárselo. # id: lend]
    ~ pencil = "lent"
    Prueba un cabo y luego chupa el otro, como todo el mundo, y le queda morado en el labio. Se queda libre un sitio de su lado, y se va tarareando.
    —Escribe —dice cuando vuelve, y ya no tararea. Te lo da por la parte gastada, limpio. # who: dyomin
    -> own_ballot
+ [—¿Y qué tienes tú que medir? # id: keep-it]
    ~ pencil = "kept"
    —¿Yo? —dice Diomin—. ¿Qué voy a medir yo? —Se queda libre un sitio de su lado, y se va tarareando, con las manos vacías, balanceándolas un poco para que se vea. # who: dyomin
    —Lo han atado a la pata —dice cuando vuelve, y ya no tararea—. De rodillas, se llega. # who: dyomin
    -> own_ballot

= own_ballot
{ ballot_cast == "struck":
    En la séptima mesa, al otro lado del pilar, alguien se queda con el lápiz más de lo que se tarda en doblar una hoja, y lo oyes, de ida y de vuelta. El que va detrás está mirando al techo. # invented
- else:
    { ballot_cast == "clean":
        En la séptima mesa, al otro lado del pilar, alguien dobla la hoja en cuatro, según se la dieron. El que va detrás tiene que alargar el brazo para coger el lápiz. # invented
    - else:
        En la séptima mesa, al otro lado del pilar, van más deprisa: coger, apartarse, doblar, soltar. Llevan el compás de un telar que aguantará hasta el final del turno. # invented
    }
}
~ ballot_cast = "unset"
Te marcan en la relación y ya tienes la lista en la mano, tantos nombres impresos como puestos. Para votar a uno no se hace nada. Para votar en contra, se tacha. # claim: ballot-list # claim: ballot-crossing-out
En la segunda columna está Karpujin, del trust textil, el que hace dos primaveras firmó la hoja que dejó el pan de los tuyos en ocho kilos al mes, de doce que eran, y el de sus hijos en cuatro, de ocho. Quien la leyó en la nave, subida a una silla, gramo por gramo, fuiste tú. # claim: ivanovo-ration-cut-1932 # invented
No hay cortina. Hay una mesa, y en la mesa el sitio donde los demás han apoyado la muñeca. # figure: ballot-teller # invented
+ [Doblarla como me la han dado. # id: fold-clean # act: own-ballot]
    ~ ballot = "clean"
    La doblas con la letra hacia dentro, y se cierra por un pliegue que ya le había hecho alguna máquina. # sound: paper # invented
    En la votación del 9.II.34, S. dobló su papeleta sin examinarla, con prisa manifiesta por estar en otra parte. # record: file # invented
    Karpujin la firmó y tú la leíste. Con la lista abierta has buscado por dónde tendría que pasar la raya para caer entre los dos. En la urna te encuentras el lápiz en la otra mano: una de las puntas ha atravesado el forro. # invented
    -> seal
+ [Pasar una raya por Karpujin. # id: karpukhin # act: own-ballot]
    ~ ballot = "karpukhin"
    La pasas una sola vez, con la punta que Lida afiló en segundo lugar, de la K a la n y ni un pelo más. # sound: pencil # invented
    En la votación del 9.II.34, S. se sirvió de la papeleta para ajustar cuentas con K., dirigente destacado de la industria. El motivo fue el pan. # record: file # invented
    De doce a ocho van cuatro; de ocho a cuatro, cuatro. De lo que te habías prometido no llega nada. Soplas sobre la raya, y te preguntas de quién tienes tú eso. # invented
    -> seal
+ [Pasar una raya por ese otro nombre. # id: the-name # act: own-ballot]
    ~ ballot = "struck"
    La punta entra antes de la primera letra y sale después de la última. Se tarda menos que en firmar una partida de hilo. # sound: pencil # invented
    En la votación del 9.II.34 se vio a S. hacer uso del lápiz en la mesa, colocada de modo que el hombro tapaba la lista. No se ha establecido aún de qué nombre se trataba. # record: file # invented
    En la escalera no lo sabías. Creías que iba a ser Karpujin. # invented
    Después bajas por las columnas con la punta en el aire, hasta el final, para que quien estuviera mirando piense que iba con todos.
    -> seal

= seal
La urna es un cajón de pino teñido de roble. Por debajo no lo ha teñido nadie, y allí pone, con plantilla, qué jabón traía. # scene: counting-room # light: lamp # sound: none # place: teller-counting # invented
Sois cuatro por urna: un ferroviario enfermo del pecho, el director de un instituto, uno de Jabárovsk que no ha abierto la boca, y tú. A alguien se le oye el estómago. # about: counting-commission-size # invented
—Poluyánov, Nikífor Lukich, de la línea de Riazán —dice el ferroviario—. ¿Cuánto le echáis? Yo, un correo que pare en todas, con mercancías. # who: railwayman # figure: seal # invented
+ [Romper el lacre. # id: break-seal]
    El lacre cede con un ruido pequeño, de azúcar entre los dientes. Sala adelante se alzan las cabezas y vuelven a bajar, y el director del instituto retira un dedo el estuche de las gafas. Te queda una miga roja bajo la uña.
    -> sorting
+ [Acercarle la urna al ferroviario. # id: let-him]
    Mira la urna, te mira a ti, y comprendes que esperaba que lo hicieras tú. Rompe el lacre con el pulgar, y con el lacre se le escapa la tos que venía guardando desde el desfile. «Con mercancías», dice, secándose los ojos.
    -> sorting

= sorting
—La mayoría no le llevará a uno nada —les comunica a sus gafas Véresov, el del instituto. El ferroviario suelta la risa, se oye y la convierte en tos. # who: professor # invented
Tú desdoblas y lees lo tachado; él pone palotes junto a los nombres impresos, cuatro y el que los cruza. En el cuaderno de percal llevas tú otra columna. No te lo ha pedido nadie.
En la hoja undécima algo le ha pasado a un vicecomisario: una cosa gris que arranca bien y abandona antes de la tercera letra. Puede ser un lápiz que perdió el ánimo. Puede ser el doblez. # figure: sorting # invented
+ [—Una raya. # id: stroke]
    —Uno fue con él al colegio —dice Véresov—. Se va a llevar un disgusto. —El ferroviario pone un palote, de los finos. El de Jabárovsk se moja un dedo y frota, no la hoja, sino la mesa, a un lado, por si la cosa viniera de ahí. # who: professor # invented
    -> the_name
+ [—Un doblez. # id: crease]
    Le pasas la uña y la pones con las limpias. Uno se alegra, dice Véresov, que fue con él al colegio. Tres hojas después, el de Jabárovsk alarga el brazo, la saca del montón, la mira contra la lámpara y la deja donde estaba. # invented
    -> the_name
+ [Ponerla en medio y mirarlos a los tres. # id: ask-table]
    La miran. Véresov se quita las gafas y sin ellas no hay nada; se las pone y algo hay. Se vota a mano alzada, dos y dos, y acaba debajo del tintero, en espera de que amanezca. # invented
    -> the_name

= the_name
Luego hay una hoja que tienes abierta entre las dos manos, y la boca lista para decir «limpia».
Esta raya no es leve. La han repasado, ida y vuelta, por el mismo surco, y quien lo hizo apretaba. # figure: struck-ballot # invented
{ pencil == "lent":
    Donde se levantó la punta está morada, de haberla chupado. Tú tenías tu lápiz de vuelta a las siete. Media sala chupa el lápiz. # invented
- else:
    Donde se levantó la punta está morada, de haberla chupado. También el del cordel escribía en morado; lo miraste. Media sala chupa el lápiz. # invented
}
{ ballot == "struck":
    No es la tuya. La tuya lleva una sola raya y la viste caer en otra urna. # invented
- else:
    El ferroviario espera con el lápiz en alto. Se le oye respirar.
}
~ pencil = "unset"
Es el único nombre de la hoja que sabrías encontrar a oscuras. # about: vote-falsified
+ [Leerlo como los demás. # id: read-aloud # act: struck-name]
    ~ sheet = "read"
    Lo lees con la voz de los demás, o casi. # invented
    La noche del 10.II.34, según persona sentada a la misma mesa, S. dio a conocer en voz alta el contenido de una papeleta. # record: file # invented
    —Una —dice el de Jabárovsk, cuando el lápiz del ferroviario, que esperaba, ha bajado. Es su primera palabra. # who: khabarovsk # invented
    En la lámpara de al lado a alguien se le ha caído la pluma, y pasa mucho tiempo debajo de la mesa, y sale con cara de no haber oído nada allí abajo.
    -> lull
+ [Dejarla boca abajo y coger la siguiente. # id: face-down # act: struck-name]
    ~ sheet = "aside"
    La dejas boca abajo a tu izquierda, donde hasta ahora no se ha puesto nada, y coges la siguiente. # invented
    La noche del 10.II.34, S. apartó una papeleta, de acuerdo con personas aún no establecidas. # record: file # invented
    El ferroviario mira el sitio y no pregunta. Véresov pregunta a sus gafas si eso se queda ahí.
    —Para mirarla luego —dices.
    —Uno quisiera saber quién —dice Véresov. Desde ese momento los cuatro pasáis el brazo dando un rodeo, como si fuera el plato de alguien que ha dicho que vuelve. # who: professor
    -> lull
+ [Metérmela en el puño y coger la siguiente. # id: keep # act: struck-name]
    ~ sheet = "cuff"
    La doblas muy pequeña, te la metes en el puño de la blusa y ya tienes en la mano la siguiente. # invented
    La noche del 10.II.34, S. sustrajo un documento del congreso con un fin aún no establecido. # record: file # invented
    —Limpia —dices.
    Al otro lado de la lámpara Véresov les saca brillo a las gafas. Las pone contra la luz y no tienen nada. Sigue con ello mientras queda una hoja en la urna.
    -> lull

= lull
A las tres te cuadran las columnas. Vuelves a sumarlas, porque cuadran. # sound: clock # invented
{ sheet == "read":
    Ahí está, en su sitio, un palote, en la columna de él y en la tuya.
- else:
    { sheet == "aside":
        La hoja de tu izquierda ha ido al fajo, en medio, donde la sujetará la cuerda. No está en ninguna columna. En la tuya has puesto un punto, porque en blanco no podías dejarlo.
    - else:
        El de Jabárovsk cuenta las hojas de diez en diez, y la última decena, dos veces. «Nueve», dice. En tu columna has puesto un punto, porque en blanco no podías dejarlo. # who: khabarovsk # invented
    }
}
Nadie viene por ellas. El presidente ha ido a ver a alguien, dice uno que vuelve del depósito del agua. Está ahí dentro, con la puerta cerrada, dice otro, escribiendo. ¿A ver a quién?, pregunta Véresov, y resulta que al agua no ha ido nadie. # about: zatonsky-goes-to-kaganovich # invented
El ferroviario se ha llevado el pecho a la estufa. Desde allí te mira.
+ [—Usted ya se ha encontrado con eso. # id: ask-him]
    —Encontrado, no. Lo he oído. —Te hace sitio en el cajón de la leña y abre la puerta de la estufa, por el ruido que mete. En la mesa, Véresov se ha puesto a leer lo que dice el cubo de incendios. # who: railwayman
    -> stools
+ [—No gaste el aliento, Nikífor Lukich. # id: save-breath]
    —Este lo tengo ahorrado diez años. Se está pasando. —Abre la estufa, hurga en ella y habla por debajo del hierro, de manera que desde la mesa ha de parecer un hombre que riñe con una estufa. # who: railwayman # invented
    -> stools
+ [Sumar las columnas por tercera vez. # id: add-again]
    Sumas. Él abre la estufa y habla hacia dentro, no más alto que ella, y al pie de cada columna descubres que te ha esperado. Te llevas cuatro, y él sigue. No has sumado tan despacio en tu vida. # who: railwayman
    -> stools

= stools
—Mayo del veinticuatro. Había entrado yo los taburetes y se les olvidó mandarme salir. Cerraron la puerta y nos leyeron una carta de Ilich, que llevaba cuatro meses muerto. Copias, ninguna. Otros le dirán que solo pasaron los jefes. Yo estaba dentro. # who: railwayman # about: testament-read-by-delegation # claim: krupskaya-hands-letter # invented
—Para las palabras no tengo memoria. «Stalin es demasiado brusco», eso sí. Que entre nosotros se puede aguantar y en un secretario general no; que los camaradas busquen la manera de pasarlo a otro sitio y pongan a uno más tolerante, más leal, más correcto. # who: railwayman # claim: testament-addendum
—¿Y luego?
—Que él se iba, dijo, y todos le pidieron que hiciera el favor de quedarse. —Acerca la mano derecha al fuego y le da la vuelta—. Luego saqué los taburetes. El correo estuvo parado cuarenta minutos por culpa nuestra. Eso consta en el libro. # who: railwayman # claim: stalin-offers-resignation # invented
-> folder

= folder
—Oréjov, Pável Andréievich. Siéntese de este lado, que esa silla cojea. # scene: commission-1960 # light: window # sound: clock # who: orekhov # place: teller-1960 # invented
—Tengo una carpeta de aquella noche. No casa. —La abre con la mano de tres dedos. Dentro de la tapa hay notas prendidas con alfiler, unas encima de otras. # who: orekhov # invented
Contra Stalin, 3, de 1059; contra Kírov, 4. Lista firmada, febrero de 1934. # place: teller-slips # sound: paper # claim: result-stalin-kirov # claim: counting-commission-officers
166 credenciales sin papeleta. Recuento de 1960, repetido en tiempos de Gorbachov. No se sabe la causa, ni si llegaron a repartirse todas. # claim: ballots-1059 # claim: shvernik-commission # claim: yakovlev-commission # about: benign-explanations
123, o 125. El adjunto de la comisión, de memoria, 1960. # claim: verkhovykh-1960
27, en una urna. Un escrutador, contado a otro, que lo escribió. Multiplicado por trece da los totales cercanos a 300. # claim: mikoyan-andreasyan
270. Un historiador, en los sesenta, por relatos de viejos camaradas. Sin papel. # claim: medvedev-270
289, quemadas. Una integrante de aquella investigación, en letra impresa, 1990. De 1225 dejarían 936; hay 1059. # claim: shatunovskaya-292 # claim: figure-289-against-archive
De los historiadores que han pasado por estos papeles, varios dudan de los totales grandes y a algunos el tres les parece poco. La hoja que lo zanjaría no se ha encontrado. # about: vote-falsified
—Lo que había en su urna no lo dice ninguna —dice Oréjov—. Ya llegaré a eso. No tiene por qué ser hoy. # who: orekhov # place: teller-1960
+ [—Fue una urna. No demuestra nada. # id: one-box]
    Lo escribe, y gira la hoja para que veas que ha puesto exactamente eso. En las cañerías hay unos golpes. Espera a que terminen, como si tuvieran la palabra. # who: orekhov
    -> signature
+ [—Pues cierre la carpeta. # id: shut-it]
    —No cierra desde octubre. —Le pone encima la mano buena, plana, y carga el peso; cuando la quita, la tapa sube detrás—. Por las noches le pongo encima la jarra. Así tienen todas su cerco. # who: orekhov # invented
    -> signature
+ [Mirar la jarra. # id: carafe]
    Hay una jarra y un solo vaso. Puede pedir otro, dice, ya medio levantado. Detrás de la puerta se oye una máquina de escribir. La escucha, vuelve a sentarse, llena el que hay y lo empuja hasta el centro de la mesa. # who: orekhov
    -> signature

= signature
Hacia las cinco mandan por la urna, y con ella va un acta, por duplicado: tantas hojas, y una cifra junto a cada nombre. # scene: counting-room # light: dawn # sound: none # place: teller-counting # invented
{ sheet == "read":
    Junto a ese nombre el ferroviario ha puesto un 1, con su base y todo. # invented
- else:
    Junto a ese nombre el ferroviario ha puesto una raya, como junto a otros. # invented
}
Al pie hay sitio para cuatro. La hora ya la ha rellenado.
+ [Firmar. # id: sign # act: signature]
    Firmas, con la rúbrica que les pones a las partidas de hilo. # sound: pencil # invented
    El 10.II.34, S. certificó sin reservas el acta de la urna. # record: file # invented
    «Firmé por lo que estaba escrito». # record: testimony # invented
    El ferroviario, admirado de la rúbrica, escribe Poluyánov y detrás, porque en su vida ha firmado sin ello, la palabra «recibido». Haría falta otro impreso, y los impresos están contados. # invented
    -> tally
+ [Antes, poner cada cifra en letra. # id: in-words # act: signature]
    Escribes cada cifra también en letra, como en las partidas de hilo, para que no le pueda salir nada detrás. # sound: pencil # invented
    El 10.II.34, S. consignó las cifras en letra, lo que supone desconfianza anticipada hacia aquellos a quienes había de entregarse el acta. # record: file # invented
    «En letra, sí. Cuesta más arreglarla». # record: testimony # invented
    —¿Le tiene uno miedo al cero? —pregunta Véresov. # who: professor
    —Los he visto salir de noche.
    Te lleva once minutos, mientras el que ha venido por la urna cambia de pie. Desde dos de las otras lámparas reclaman que les devuelvan el acta. # invented
    -> tally
+ [—Ustedes primero, camaradas. # id: after-them # act: signature]
    —Ustedes primero —dices, y resulta que todos van detrás de algún otro. # invented
    El 10.II.34, S. dispuso que los demás firmasen antes, con lo que se reservó la posibilidad de no reconocer el acta. # record: file # invented
    «Alguien tiene que ser el último». # record: testimony # invented
    La pluma da una vuelta entera a la mesa. A la segunda se la queda el de Jabárovsk, firma con una sola letra y la deja apuntando a Véresov. Tú vas la última, donde queda tan poco sitio que la rúbrica se te sale a la madera. # invented
    -> tally

= tally
El cuaderno no lo ha pedido nadie. Está abierto por tus palotes, cuatro y el que los cruza, y por la sala viene un ordenanza con un cesto para lo que sobre. # sound: footsteps # invented
+ [Detrás del retrato de Lida. # id: photograph # act: tally]
    ~ kept = "yes"
    Cortas la hoja por el hilo. Llevas a Lida en el bolso, en el marco de hojalata de la feria; no ibas a dejarla con tres desconocidas. # invented
    El 10.II.34, S. sacó del edificio notas del escrutinio, para su conservación. No se ha establecido aún quién las requería. # record: file # invented
    { sheet == "cuff":
        Primero entra lo que llevabas en el puño, y encima la hoja. Cuando has bajado las lengüetas con el lápiz, Lida abulta un poco, como si comiera bien.
    - else:
        Levantas las lengüetas con el lápiz, metes la hoja y las bajas. Lida mira como antes, un poco a la izquierda de quien la mire.
    }
    —Qué alta, la chica —dice el ordenanza. Te tiende el cesto, y le das el secante. # invented
    -> dawn
+ [Al cesto, con lo demás. # id: hand-in # act: tally]
    ~ kept = "no"
    Dejas la hoja en el cesto, boca arriba. Él le da la vuelta. # invented
    S. afirma haber entregado sus notas del escrutinio. El 10.II.34 no se halló entre lo desechado hoja semejante. # record: file # invented
    { sheet == "cuff":
        ~ kept = "yes"
        La otra sigue en el puño hasta el guardarropa. Llevas a Lida en el bolso, en el marco de hojalata de la feria; levantas las lengüetas con el lápiz y se la metes detrás.
    - else:
        —¿Ha salido, madre? —pregunta, como en una cocina. Tiene tinta en las dos orejas. Le dices que ha salido.
    }
    -> dawn
+ [A la estufa. # id: stove # act: tally]
    ~ kept = "no"
    La puerta de la estufa sigue abierta. La hoja se tiende en las brasas, y durante un momento los palotes se ven mejor que cuando los hiciste. # invented
    El 10.II.34, S. destruyó por el fuego sus notas del escrutinio. # record: file # invented
    { sheet == "cuff":
        Después la otra, la del puño. Es papel bueno. Se va abriendo, doblez por doblez, y cuando está abierta del todo se va.
    - else:
        Miras hasta que no queda en ella nada que sumar. Tarda lo que tarda el ordenanza en dar la vuelta a la mesa.
    }
    —Así —dice a tu lado el ferroviario—. Hace frío —le dice al ordenanza. # who: railwayman # invented
    -> dawn

= dawn
Diomin está en el sillón del portero de la residencia, con el abrigo puesto y un vaso de té en el suelo a cada lado, uno de ellos lleno. # scene: hotel-corridor # light: dusk # sound: none # place: teller-porter # invented
{ gauge == "hushed":
    —Ya lo sé —dice—, aquí no. —Y te da el lleno. Mira a lo largo del pasillo, y arriba, y hacia atrás—. Pero ¿ha salido? # who: dyomin
- else:
    { gauge == "laughed":
        —¿Qué? —Te da el lleno y espera, a ver si vas a reírte—. ¿Ha salido? # who: dyomin
    - else:
        —Ahora no me vengas con el eco —dice, y te da el lleno—. ¿Ha salido? # who: dyomin
    }
}
Bebes. Está frío, y con dos azúcares. Debe de llevar aquí desde medianoche. # invented
-> vouched

= vouched
El diez, en la sala, se leen los nombres, y ha salido elegido todo el que estaba en la lista. Diomin dice que con cada uno iba una cifra. La de la cama de la puerta dice que no, que nombres solos. Tú estabas, y no habías dormido, y no tienes más que los nombres. # scene: great-hall # light: day # sound: hall-murmur # place: teller-hall-tenth # claim: result-all-elected # about: vote-figures-announced # invented
En el tren saca la solicitud. Cruzando las columnas alguien ha estampado CONCEDIDO, y otro ha firmado sobre el sello. Te la pone en las rodillas, con un huevo en la esquina para que no se vuele. # scene: road-map # sound: train # invented
—Había un renglón que no podía rellenar yo solo —dice—. Estabas sumando. No te quise molestar. # who: dyomin
Debajo del importe, en el renglón de quién responde por el solicitante, ha escrito Sazónova, y la ciudad, y el cargo. Lo ha repasado dos veces. # invented
-> december
