=== the_statement
# chapter: the-statement
—¿Es verdad que usted lo hace de cabeza? —pregunta la encargada del taller de costura. Te pone a contar chaquetas: guateadas, para el ejército, atadas de diez en diez. # scene: camp # light: night # sound: wind # place: teller-camp # invented
# note: teller-camp
+ [—De cabeza, sí. # id: go-on]
    -> jackets
+ [Que se cuente en dos frases. # id: summary]
    -> in_short

= jackets
Por la norma dan seiscientos gramos de pan; por menos, trescientos. En febrero hay una que ya no acierta a enhebrar, y la de al lado le va moviendo la tela con el codo. # invented
Cuentas una decena, y son nueve. La encargada la sopesa y lo sabe. «Diez», le dice al del trineo. Y a ti: «Usted dirá».
Pones diez. Para el deshielo el dedal lo tiene otra, y la columna que llevas en la cabeza va por noventa y cuatro chaquetas que no ha cosido nadie. # invented
-> other_name

= in_short
Cuando una decena son nueve, pones diez. Al deshielo, la columna que llevas en la cabeza va por noventa y cuatro chaquetas que no ha cosido nadie. # invented
-> other_name

= other_name
Pasado el segundo invierno se puede escribir: una hoja cada una, con un renglón para el grado de parentesco. Antes de salir se lee aquí. En Kíneshma hay una Lida Vétrova. # figure: letter-camp # place: teller-camp-letter # claim: camp-letters-censored # invented
{ warned:
- "lida":
    Le dijiste tú que lo fuera. También le dijiste que no escribiera.
- "klavdia":
    Llegó un paquete, con la puntada de Klavdia, y en una media, un papelito: «La tuya lleva ahora el apellido de tu hermana».
- "lists":
    Una de tus cuarenta estuvo allí de huésped. Al final la trajeron por otra cosa.
}
+ [«A mi sobrina Lida Vétrova». # id: niece # act: other-name]
    -> niece
+ [«A mi hija Lida». # id: own-name # act: other-name]
    -> own_name
+ [Darle mi hoja a la que tiene dos niños. # id: no-letter # act: other-name]
    -> no_letter

= niece
«A mi sobrina», escribes, y queda bien. # sound: pencil # invented
En carta del 11.V.40, S. llama sobrina a L. Vétrova. No se ha establecido aún el grado de parentesco. # record: file # invented
La respuesta llega con los arándanos. «Querida tía Ania: Primero, estoy bien de salud. Segundo, me han cogido en la estación meteorológica. Tercero, esta mañana había cuatro bajo cero y dos décimas». # invented
Debajo de «Tu sobrina» hay una raya. Miras la hoja al trasluz de la lámpara. La ha trazado una sola vez.
-> certificate

= own_name
«A mi hija Lida», escribes, y enseguida se llena la hoja. # sound: pencil # invented
En carta del 11.V.40, S. se dirige a una hija en un domicilio donde no consta nadie de ese nombre. Retenida y unida al expediente. # record: file # invented
—Allí no hay ninguna Lida Sazónova —dice el oficial a la semana—. Hay una Vétrova. —Y te da una hoja nueva. # claim: camp-letters-censored # invented
Se la devuelves. Él mete la tuya en la carpeta, boca arriba, y puedes leerla hasta que ata la última cinta.
-> certificate

= no_letter
Se la haces llegar de litera en litera. # sound: paper # invented
En mayo de 1940, S. no hizo uso del derecho a correspondencia. Se indagó para quién reservaba la hoja. # record: file # invented
Escribe menudo, y abajo sobra sitio. «Puedo poner algo de tu parte».
—Pon el frío que ha hecho. En centígrados.
Y en Tula dos niños saben por una tía Ania que ha habido cuarenta y un grados bajo cero. # invented
-> certificate

= certificate
Los ocho años han sido dieciocho; para los otros diez nadie abrió causa. En el otoño de 1955 te pagan en Zaborie, por una ventanilla, dos meses de tu sueldo de primera secretaria. En la escalera te sale la cuenta: la paga de un día por cada ciento ocho. # scene: communal-kitchen # light: lamp # sound: tap # place: teller-zaborye # claim: second-exile-1948 # claim: rehabilitation-two-months # invented
Puedes reclamar el cuarto ante el juez. Viven en él seis personas, y del clavo cuelga una cartera de colegio. Duermes en la cocina de Tonia Zhiltsova. # claim: rehabilitation-housing # invented
{ wife == "opened":
    Rascan la puerta. Abres antes de que paren.
- else:
    Llaman, como llaman los de la vivienda. Es Klavdia Diómina, y lo primero que mira es la lámpara.
}
—Los nuevos de tu cuarto estaban aún sentados en los baúles —dice Klavdia—, y les dije que iba por un cedazo, y no miraron qué me llevaba en él. —Dentro está Lida, en su marco de hojalata, y encima de Lida, un impreso con sello. # who: dyomina
{ named:
- "dyomin":
    Que se te oía muy bien, le dijo Diomin aquella noche. Que te habría conocido la voz con los telares en marcha.
- "self":
    Que pediste que te pusieran a ti, le dijo Diomin aquella noche. Que tú no puedes ver un impreso sin tocarlo.
- "nobody":
    Cuánto rato estuviste callada, le dijo Diomin aquella noche. Él también lo había contado.
}
{ warned == "klavdia":
    —Me dijiste cuántas mudas —dice Klavdia—. Cuando el grande se fue al frente le puse otras tantas. # who: dyomina # invented
}
Se lo lees: Diomin, pulmonía, febrero de 1943. «Pues lo del grande mío le habrá llegado. Que fue en agosto del cuarenta y dos. ¿Se lo dirían, allí dentro?». # claim: certificate-kgb-1955 # invented
+ [—A un padre se lo dirían. # id: pneumonia # act: certificate]
    Le devuelves el papel, cogido por los bordes. # invented
    En 1955, S. confirmó a la viuda de D. los extremos de un documento que nadie había puesto en duda. # record: file # invented
    —Pues seis meses lo habrá tenido dentro —dice Klavdia—. Hablar, no habrá hablado. Habrá hecho algo, de hojalata. —Y te enseña, entre el índice y el pulgar, de qué largo. # who: dyomina # invented
    Ya en la puerta cae en que venía por una cebolla.
    -> corridor
+ [—Pregunté en cada convoy, dieciocho años. No lo había visto nadie. # id: not-so # act: certificate]
    Le cuentas cómo preguntabas: nueve dedos y medio, tararea, a todo el mundo lo llama vecino. # invented
    En 1955, S. puso en duda un documento del registro. No declaró de dónde lo sabía. # record: file # invented
    —Nadie —dice Klavdia—. Con lo que hablaba. —Le da la vuelta al papel; detrás pone lo que ha costado—. Entonces no lo tuvo que oír. Lo del grande. # who: dyomina
    Al cabo de un rato pregunta si la pensión se la pagan lo mismo, con ese papel.
    -> corridor
+ [Darle el cedazo. # id: give-sieve # act: certificate]
    Sacas a Lida y devuelves el cedazo, con el papel dentro. # invented
    En 1955, S. entregó a la viuda de D. un cedazo de uso doméstico, con un documento del registro dentro. # record: file # invented
    —Me lo traes el domingo. # invented
    El pulgar de Klavdia va dando la vuelta al aro, y donde falta un alambre se para. «¿Y hasta el domingo no te hará falta?». # who: dyomina
    -> corridor

= corridor
~ wife = "unset"
Cinco años después, Moscú: un banco, una puerta, un centinela. Lida tiene en las rodillas una bolsa de manzanas, y ha medido el pasillo a pasos: treinta y un metros. # scene: commission-1960 # light: window # sound: footsteps # place: teller-corridor-1960 # invented
—En la ventanilla de los pases querían saber qué era yo tuya —dice—. Les he dicho que te lo preguntaran a ti. Seriozha les ha dicho que sobrina. # who: lida # invented
Seriozha es su hijo; tiene catorce años, y le han prometido el planetario. Dos veces al día, en un observatorio, ella suelta un globo, gracias a un cuestionario según el cual su madre murió en 1937. # invented
—¿Es por la guerra, tía Ania? —pregunta él. Lida no te llama de ninguna manera; se te pone delante hasta que la miras.
Te da un lápiz, de los violetas, afilado por las dos puntas.
{ warned == "lida":
    —A ti te tocó el cabo malo. # who: lida
- else:
    —Los de aquí nunca pintan. # who: lida
}
~ warned = "unset"
-> own_vote

= own_vote
—La otra silla la han arreglado —dice Oréjov—. Siéntese de este lado de todas formas. Por esa puerta sale una sola página; lo demás es para mí. Su papeleta. Se lo pregunto a todos. # who: orekhov # sound: clock # place: teller-1960 # invented
+ [—Apúntelo como fue. # id: said-it]
    { ballot:
    - "clean":
        —La doblé. Había buscado por dónde pasaría una raya. —Él gira la hoja, para que veas en qué poco se queda. # invented
        «La doblé. Tenía lápiz». # record: testimony # of: own-ballot # invented
    - "karpukhin":
        —Taché a Karpujin. Por cuatro kilos de pan. —Él pregunta cómo se escribe; ese no lo tiene—. Al mes —dices. # claim: ivanovo-ration-cut-1932 # invented
        «Taché a un hombre por el pan». # record: testimony # of: own-ballot # invented
    - "struck":
        —A él —dices—. De punta a punta. —Oréjov mira la puerta, detrás de ti. Luego tienes que repetirlo, para la pluma. # invented
        «Lo taché a él. En la escalera no lo sabía». # record: testimony # of: own-ballot # invented
    }
    —¿Alguien se lo había preguntado antes que yo? # who: orekhov
    —A mí me preguntaban por los demás: qué hacían, cuánto tardaban, adónde miraban. # invented
    -> one_sheet
+ [—Ponga: doblada. # id: as-others]
    Le faltan ciento sesenta y seis hojas. «Los demás la doblaron. Solo que dentro de alguna hay una raya». # claim: ballots-1059 # invented
    —Con usted van once que la doblaron —dice mientras lo escribe—. El lápiz no le hizo falta a ninguno. Seis me han dicho, eso sí, que no pintaba nada. # who: orekhov # invented
    «Doblada, camarada». # record: testimony # of: own-ballot # invented
    -> one_sheet
+ [—Era voto secreto, camarada. # id: secret]
    Lo escribe con mejor letra que lo demás. «Es usted la primera que me lo dice». «Los demás me cuentan, con bastante detalle, lo que hicieron con el suyo —dice—, y después me ruegan que de aquí no salga ni una palabra».
    «Era secreto. Que siga siéndolo». # record: testimony # of: own-ballot # invented
    -> one_sheet

= one_sheet
~ ballot = "unset"
—Ahora, su mesa. En la de uno eran cinco, escribe Véresov, y de ferroviario, nada. # who: orekhov # invented
—Lo había.
—Poluyánov, sí. En el treinta y seis, del pecho, en su cama. De Sizyj, el de Jabárovsk, solo tengo el apellido. # who: orekhov # invented
—Y un chaleco de punto.
{ sheet:
- "read":
    —Y de usted: «En voz alta». # who: orekhov # invented
- "aside":
    —Y de usted: «Apartó una papeleta, de acuerdo con personas…». # who: orekhov # invented
- "cuff":
    —Y de usted: «Sustrajo un documento». # who: orekhov # invented
}
+ [—Sí. Pero no fue así. # id: truth]
    { sheet:
    - "read":
        —En voz alta se leía todo. Ese, como los demás. —Él lo escribe—. O casi —dices, y él vuelve atrás y lo añade. # invented
        «Como los demás, o casi». # record: testimony # of: struck-name # invented
    - "aside":
        —No había con quién ponerse de acuerdo. La dejé ahí, y hasta que se hizo de día dimos todos un rodeo con el brazo. —Pregunta cómo de grande. Como un plato. # invented
        «Para mirarla luego. No la miró nadie». # record: testimony # of: struck-name # invented
    - "cuff":
        —Tenía la boca puesta para decir «limpia» y dije «limpia». Lo demás fue la mano. —Oréjov pregunta cuál, y para saberlo tienes que hacerlo. # invented
        «Dije “limpia”, y la tenía en la manga». # record: testimony # of: struck-name # invented
    }
    Relee la nota, y luego lo que ha escrito él, y prende lo uno en lo otro con un alfiler.
    -> dyomin_1935
+ [—Leí lo que me dieron a leer. # id: less]
    Lo tiene cuatro veces. «Se les nota al sentarse». # invented
    { sheet == "read":
        —¿Y a usted, quién se lo dio? —pregunta Oréjov. La urna, le dices. ¿Cuál? Un nueve, desde tu lado de la mesa; desde el de ellos, un seis. Apunta los dos, el nueve algo más grande. # who: orekhov # invented
    - else:
        —¿Y lo de esta nota? —pregunta Oréjov—. Aquí de leer no dice nada. —Tú tampoco dices nada, y al cabo de un rato él le da la vuelta a la nota y la deja boca abajo. # who: orekhov # invented
    }
    «Leí lo que me dieron». # record: testimony # of: struck-name # invented
    -> dyomin_1935
+ [—Hace mucho tiempo, camarada. # id: nothing]
    —Veintiséis años y nueve meses. —Tenía hecha la cuenta. # who: orekhov # invented
    —Y doce días. —Pregunta si desde la tarde o desde la noche. Eran más de las tres. # invented
    «Más de las tres», escribe, y detrás deja un blanco. Miráis los dos el blanco, más o menos lo que habría durado la respuesta. # invented
    «Hace mucho tiempo». # record: testimony # of: struck-name # invented
    -> dyomin_1935

= dyomin_1935
—Enero del treinta y cinco. Diomin, expulsado del partido. ¿Quién dio su nombre? # who: orekhov # invented
+ [—Se lo digo. # id: truth]
    { named:
    - "dyomin":
        —Yo. Él se puso en pie. —Quiere saber cómo, y se lo enseñas: las manos, la barbilla. Para volver a sentarte te hace falta la mesa. # invented
        «Lo di yo. No hizo falta que lo diera otro». # record: testimony # of: named # invented
    - "self":
        —Pleshkov. Yo di el mío, y no sirvió. —Sí sirvió, te informa: una amonestación, levantada en mayo. Alguien tendría que haberte escrito. # invented
        «Di el mío. Lo pusieron debajo del suyo». # record: testimony # of: named # invented
    - "nobody":
        —Pleshkov. Yo estuve callada tres minutos y cuarenta segundos. —Pregunta por qué reloj. Por el de ellos; a ti te salía igual. # invented
        «Me preguntaron y callé. Puedo decirle cuánto rato». # record: testimony # of: named # invented
    }
    —Queda la viuda —dice, y deja de escribir—. Podría pedir que se lo enseñaran. —Ya lo sabe, le dices. Lo sabe desde aquella noche. # who: orekhov # invented
    -> shmelkov_1937
+ [—Estaba en el papel de Pleshkov. # id: pleshkov-paper]
    La viuda de Pleshkov guardaba las segundas copias, te cuenta, debajo de la ropa blanca. «Si en el taller marcan mal todos los calibres menos uno, vecina…». A Oréjov se le escapa antes de mirar alrededor: una risa corta, por la nariz. La convierte en estornudo, y tú le dices «¡salud!». # invented
    «Yo lo había oído antes que Pleshkov». # record: testimony # of: named # invented
    -> shmelkov_1937
+ [Escuchar el pasillo. # id: nothing]
    Fuera alguien recorre el pasillo, a pasos de un metro justo. Escucháis los dos hasta que da la vuelta. «Treinta y uno», le dices. A Oréjov, cuando le dieron este despacho, le salieron veintinueve; será, dice, que entonces tenía más prisa. # invented
    «Oí la pregunta». # record: testimony # of: named # invented
    -> shmelkov_1937

= shmelkov_1937
~ named = "unset"
—Shmelkov también anda por ahí. Comprueba billetes de lotería, en la caja de ahorros de Shuya. # who: orekhov # invented
—¿Y sabe?
—Ha habido cartas. ¿Y de aquella mesa? ¿Qué le contó? # who: orekhov # invented
+ [—Las palabras cortas son mías. Las largas, de él. # id: truth]
    Va bajando por las hojas con la pluma, a un dedo del papel, y se para en la cuarta. «“Es una lista. Se tacha” —lee—. Un renglón, de diecinueve hojas». Le pone una cruz, y mira también las demás, por ser justo. # invented
    «Las palabras cortas son mías». # record: testimony # of: table # invented
    -> brought
+ [—Firmé todas las hojas que me pusieron. # id: signed-all]
    —Hacia el final es otra mano —dice Oréjov. # who: orekhov
    —Es la misma. —Él pone la decimonovena sobre la primera, la levanta, la vuelve a poner. # invented
    —Si usted me dijera que no, tendría que ponerlo también. —Iguala las hojas, por arriba y por el lado, y espera. # who: orekhov # invented
    «Firmé lo que había». # record: testimony # of: table # invented
    -> brought
+ [—¿Hay agua en esa jarra? # id: not-now]
    Llena el vaso y se pone a la ventana, de espaldas, hasta que te lo has bebido. # invented
    —Shmelkov también tenía una —le dice a la ventana—. Está en el inventario del despacho: jarra, una. Si tenía agua no lo puso nadie. # who: orekhov # invented
    «Me preguntaron, y bebí agua». # record: testimony # of: table # invented
    -> brought

= brought
—¿Y qué ha traído? La gente trae cosas —dice Oréjov—. Hubo quien me dejó la puerta de una estufa. # who: orekhov # invented
+ { kept == "yes" } [Abrir el marco. # id: paper]
    -> paper
+ [—Nada. # id: nothing]
    -> nothing
+ [—El retrato de una niña. # id: photograph-only]
    -> photograph_only

= paper
Levantas las lengüetas con el lápiz. Sale Lida, y luego lo que tiene detrás. # sound: paper
{ sheet:
- "read":
    Es una hoja de palotes, y en un sitio hay uno suelto. # invented
    «Es mi cuenta. Ahí está, ese solo». # record: testimony # of: tally # invented
- "aside":
    Es una hoja de palotes, y en un sitio hay un punto. # invented
    «Es mi cuenta. El punto es una hoja». # record: testimony # of: tally # invented
- "cuff":
    Es una lista impresa, con un nombre tachado y la raya repasada. Lee todos los demás. # about: vote-falsified # invented
    «Eso no es una nota. Es la hoja». # record: testimony # of: tally # invented
}
~ kept = "unset"
—¿Quién lo ha visto? # who: orekhov
—Ella. Lo tenía a la espalda.
—¿Y cómo lo encabezo? # who: orekhov
+ [—La suma. Nombre por nombre. # id: count]
    -> ending_the_count
+ [—Deme la página. Lo escribo yo. # id: nine]
    -> ending_nine_words
+ [—Ponga primero de quién es el retrato. # id: lida]
    -> ending_lidas_name

= nothing
{ kept == "yes":
    Te descubres sujetando el marco por las esquinas, a través de la tela del bolso. # invented
    «No guardé nada, camarada». # record: testimony # of: tally # invented
- else:
    —Lo llevo aquí. —Él te mira la pañoleta, por si hubiera modo de sacarlo. # invented
    «Lo guardé en la cabeza». # record: testimony # of: tally # invented
}
Le había hecho sitio, entre la jarra y la lámpara, y al cabo de un rato pone en él la página. # invented
~ kept = "unset"
—Pues ahí está la página. ¿Qué pongo? # who: orekhov
+ { sheet == "read" } [—La suma. Nombre por nombre. # id: count]
    -> ending_the_count
+ [—Deme la página. Lo escribo yo. # id: nine]
    -> ending_nine_words
+ { sheet != "read" } [—Ponga quién está en ese banco. # id: lida]
    -> ending_lidas_name
+ [—Que no lo recuerdo. # id: forget]
    -> ending_i_do_not_remember

= photograph_only
Él sostiene a Lida con el brazo estirado. # invented
{ kept == "yes":
    Por detrás, el pulgar da con las lengüetas y se queda. # invented
    «Traje un retrato». # record: testimony # of: tally # invented
- else:
    Mira adonde mira ella, un poco a la izquierda. Allí no hay más que la caja fuerte. # invented
    «Traje un retrato. Detrás no hay nada». # record: testimony # of: tally # invented
}
~ kept = "unset"
—La sobrina —dice Oréjov—. ¿Y qué pongo? # who: orekhov # invented
+ [—Ponga quién es. # id: lida]
    -> ending_lidas_name
+ [—Que no lo recuerdo. # id: forget]
    -> ending_i_do_not_remember
+ [—Deme la página. Lo escribo yo. # id: nine]
    -> ending_nine_words

=== ending_the_count
# ending: the-count
Cierras los ojos, y van viniendo, nombre y cifra. Él escribe cuarenta minutos, con el acta de la urna delante. # invented
{ sheet == "read":
    Junto a Stalin tiene un 1, con su base y todo. «Una», dices. # about: vote-falsified # invented
- else:
    Junto a Stalin tiene un guion, y al pie, cuatro firmas. «Una», dices. # about: vote-falsified # invented
}
Él repite la suma, bajando tres dedos por el canto de la mesa. «¿Está bien?». # invented
—Después llevé una cuenta falsa. Las distingo.
La va poniendo al lado de las notas de la tapa: por trece, menos esto, entre aquello. «No casa con ninguna». # invented
Para que quepa en la caja fuerte tiene que sacar la puerta de la estufa. Le pides recibo, en letra. # invented
—¿Ha salido? —pregunta Lida, y se lo das. Recibí, pone, la suma de una urna. Le da la vuelta, a ver si han puesto cuánto. # who: lida # invented
-> END

=== ending_i_do_not_remember
# ending: i-do-not-remember
Lo escribe, y no levanta la pluma. «¿Ni siquiera más o menos cuántas?». # who: orekhov
—El más o menos no se me ha dado nunca.
{ sheet == "read":
    Ahí está el acta, con un 1 junto a Stalin, y debajo estás tú. # about: vote-falsified # invented
- else:
    Ahí está el acta, con un guion junto a Stalin, y debajo estás tú. # about: vote-falsified # invented
}
—Entonces de esa urna tengo una declaración, con cinco a la mesa. A uno le habría gustado tener otra. —Cierra la carpeta encima de la palabra. La tapa vuelve a subir. # who: orekhov # invented
Firmas. En el pase, donde pone «sobrina», él añade la hora. # invented
—Primero —dice Lida—, te comes una manzana. Segundo, al planetario todavía llegamos. —Esperas. Te abrocha el botón de arriba, y el de debajo, que ya estaba abrochado. # who: lida # invented
-> END

=== ending_nine_words
# ending: nine-words
Te acerca la página, y la tinta. Tú tienes lápiz; mojas la punta en la lengua. # invented
Al pie escribes: En mi urna, una. La tuve en la mano. # sound: pencil # about: vote-falsified # invented
—Nueve palabras —dices. Él las cuenta en el aire, con la pluma. # invented
—¿De quién era? Me lo van a preguntar. # who: orekhov
—No iba firmada.
{ the_statement.paper:
    Se queda con lo que Lida tenía detrás; te sujeta el marco mientras bajas las lengüetas. # invented
- else:
    Prueba la última palabra con el pulgar, y luego se mira el pulgar. # invented
}
Lida ve lo violeta desde el banco. Moja una punta del pañuelo y te coge de la barbilla. Es lápiz tinta. Frota de todas formas. # invented
-> END

=== ending_lidas_name
# ending: lidas-name
—Hija —dices—. Lidia. Sazónova. # invented
—Eso no es del nueve de febrero. # who: orekhov # invented
—Me ha preguntado qué traía.
Empieza otro renglón. ¿Nacida? En noviembre del dieciocho; nevaba. «¿Sabe usted lo que tiene ella en su cuestionario? De esto les mandan copia». # invented
—Ella dijo en la ventanilla que me lo preguntaran a mí.
Retrocede mucho en tu carpeta, en busca de algo que poner al lado. # invented
{ the_statement.own_name:
    Es una hoja llena de borde a borde. «“A mi hija Lida” —lee—. Estas casan». # who: orekhov # invented
- else:
    { the_statement.niece:
        Es un extracto con su sello. «“A mi sobrina Lida Vétrova”. Bueno —dice Oréjov—, aquí no hay dos que casen». # who: orekhov # invented
    - else:
        —Tendría que haber una carta —dice Oréjov. Fue a parar a Tula, le cuentas. # who: orekhov # invented
    }
}
La urna queda para otro día. También tiene que firmar Lida. Entra y se sienta en la otra silla, y la silla cojea. «¿Nombre?». Ella se lo da en tres puntos. # invented
En el banco está Seriozha, con la gorra puesta y una manzana. «Primero —dice Lida—, no es tu tía. Segundo, ofrécele una. Tercero…». # who: lida
Él deja de masticar.
-> END
