=== the_statement
# chapter: the-statement
—¿Es verdad que usted lo hace de cabeza? —pregunta la encargada del taller de costura, antes de preguntar cómo te llamas. Te sienta a la mesa de la puerta, donde se cuentan las chaquetas: guateadas, para el ejército, atadas de diez en diez. El lápiz va sujeto con un cordel. # scene: camp # light: night # sound: wind # place: teller-camp # invented
# note: teller-camp
+ [Sentarme y contar. # id: go-on]
    -> jackets
+ [Leer este invierno en dos frases. # id: summary]
    -> in_short

= jackets
Son seiscientos gramos de pan por la norma y trescientos por menos. En febrero hay dos que ya no atinan con el hilo en la aguja y una tercera que no lo intenta; la de al lado le va moviendo la tela con el codo. # invented
Cuentas una decena, y son nueve. La encargada la levanta, y el brazo se lo dice. «Diez», le dice ella al del trineo. Y a ti: «¿Y bien?».
Pones diez. La columna verdadera la llevas de cabeza. Para el deshielo el dedal de la tercera lo tiene otra, y la columna va por noventa y cuatro chaquetas que no ha cosido nadie. # invented
-> other_name

= in_short
Hay pan para quien cumple la norma y hay mujeres que no pueden cumplirla; cuando una decena son nueve, pones diez. La columna verdadera la llevas de cabeza, y al deshielo va por noventa y cuatro chaquetas que no ha cosido nadie. # invented
-> other_name

= other_name
Pasado el segundo invierno se puede escribir: una hoja por cabeza, con un renglón para el grado de parentesco. Antes de salir se lee aquí. # figure: letter-camp # place: teller-camp-letter # claim: camp-letters-censored # invented
{ warned:
- "lida":
    En Kineshma hay una Lida Vétrova. Le dijiste tú que lo fuera; ese era el primer punto, y el segundo, que no escribiera.
- "klavdia":
    En Kineshma hay una Lida Vétrova. Llegó un paquete, cosido con la puntada de Klavdia, y en la punta de una media, un papelito: «Esa tuya ya responde por el apellido de tu hermana».
- "lists":
    En Kineshma hay una Lida Vétrova. Lo sabes por una de tus cuarenta. Del libro no la sacaron; libro no había; está aquí por otra cosa.
}
+ [«A mi sobrina Lida Vétrova». # id: niece # act: other-name]
    -> niece
+ [«A mi hija Lida». # id: own-name # act: other-name]
    -> own_name
+ [Darle mi hoja a la que tiene dos niños. # id: no-letter # act: other-name]
    -> no_letter

= niece
«A mi sobrina», escribes, y queda bien. Una sobrina la tiene cualquiera. # sound: pencil # invented
En carta del 11.V.40, S. llama sobrina a L. Vétrova. No se ha establecido aún el grado de parentesco. # record: file # invented
La respuesta llega con los arándanos. «Querida tía Ania: Primero, estoy bien de salud. Segundo, me han cogido en la estación meteorológica. Tercero, esta mañana había cuatro bajo cero y dos décimas». # who: lida # invented
Firma «tu sobrina», y debajo de «sobrina» hay una raya, con regla. La pones contra la lámpara. La ha trazado una vez.
-> certificate

= own_name
«A mi hija Lida», escribes, y lo que queda de hoja se llena en seguida. # sound: pencil # invented
En carta del 11.V.40, S. se dirige a una hija en un domicilio donde no consta nadie de ese nombre. Retenida y unida al expediente. # record: file # invented
A la semana tienes que firmar que te lo han comunicado. «Allí no hay ninguna Lida Sazónova», dice el oficial. «Hay una Vétrova». Tiene una hoja nueva preparada. «¿No querrá usted repetirla?». # claim: camp-letters-censored # invented
No quieres. Mete la tuya en la carpeta, boca arriba, y la estás leyendo hasta que ha atado las cintas.
-> certificate

= no_letter
Se la pasas por las tablas a la que tiene dos niños, cada uno con una tía. # sound: paper # invented
En mayo de 1940, S. no hizo uso del derecho a correspondencia. No se ha establecido aún a quién ha de ocultar. # record: file # invented
—Puedo poner algo de parte tuya —dice. Escribe menudo, y abajo sobra sitio.
—Pon el frío que ha hecho.
—¿En palabras?
—En centígrados. —De modo que en Tula dos niños se enteran, por una tía Ania, de que ha habido cuarenta y un grados bajo cero. # invented
-> certificate

= certificate
~ warned = "unset"
Los ocho años han sido dieciocho; para los otros diez no se tomaron la molestia de abrir causa. En el otoño de 1955 te pagan en Zaborie, por una ventanilla, dos meses de lo que ganaba una secretaria del comité: un día por cada ciento ocho. # scene: communal-kitchen # light: lamp # sound: tap # place: teller-zaborye # claim: second-exile-1948 # claim: rehabilitation-two-months # invented
El cuarto puedes reclamarlo ante el juez. Viven en él seis personas, y en el clavo cuelga una cartera. Duermes en la cocina de Tonia Zhiltsova, que ahora es contramaestre. # claim: rehabilitation-housing # invented
{ wife == "opened":
    Rascan en la puerta. Has abierto antes de que paren.
- else:
    Llaman, como llaman los de la vivienda. Es Klavdia Diómina, y lo primero que mira es la lámpara.
}
—A los de tu cuarto les dije que iba por un cedazo —dice—. Lo que llevaba debajo, ni lo miraron. —En el cedazo está Lida, en su marco de hojalata, y encima de Lida hay un papel. # who: dyomina
{ named:
- "dyomin":
    —Me dijo que se te oía muy bien —dice—. Que te habría conocido la voz con los telares en marcha. # who: dyomina
- "self":
    —Me dijo que pediste que te pusieran a ti —dice—. Que tú no puedes ver un impreso sin tocarlo. # who: dyomina
- "nobody":
    —Me dijo cuánto rato estuviste callada —dice—. Él también lo contó. # who: dyomina
}
—O sea que lo de aquel grande mío le habrá llegado —dice Klavdia cuando se lo has leído: pulmonía, febrero de 1943—. Que fue en agosto del cuarenta y dos. ¿Se lo dirían, allí dentro? # who: dyomina # claim: certificate-kgb-1955 # invented
En dieciocho años has preguntado en cada convoy por un ajustador que tararea. La cifra la tienes. Es cero. # invented
+ [—A un padre se lo dirían. # id: pneumonia # act: certificate]
    —A un padre se lo dirían —dices, y le devuelves el papel cogido por los bordes. # invented
    En 1955, S. confirmó a la viuda de D. los extremos del documento expedido, pese a que no estaban en duda. # record: file # invented
    —Pues seis meses lo habrá tenido dentro —dice Klavdia—. Hablar, no habrá hablado. Habrá hecho algo, de hojalata. —Y te enseña, entre el índice y el pulgar, de qué largo. # who: dyomina # invented
    Ya en la puerta cae en que venía por una cebolla.
    -> corridor
+ [—Pregunté en todos los convoyes. No lo había visto nadie. # id: not-so # act: certificate]
    Le cuentas cómo preguntabas: nueve dedos y medio, dice vecina. # invented
    En 1955, S. puso en duda un documento del registro expedido a la viuda de D. No se ha establecido aún de quién procedían sus informes. # record: file # invented
    —Nadie —dice Klavdia—. Con lo que hablaba. —Le da la vuelta al papel; detrás pone lo que ha costado—. Entonces no lo tuvo que oír. Lo de aquel. # who: dyomina
    Al cabo de un rato pregunta si la pensión vale igual. Le dices que igual.
    -> corridor
+ [Darle el cedazo. # id: give-sieve # act: certificate]
    Sacas a Lida y le pones otra vez el cedazo en las manos, con el papel dentro. # invented
    En 1955, S. entregó a la viuda de D. un objeto en forma de cedazo. Véase lo anotado en enero de 1935. # record: file # invented
    —Pero si es tuyo —dice Klavdia. # who: dyomina
    —Pues me lo traes el domingo. # invented
    —¿Y hasta el domingo no te hará falta? —Sigue donde estaba, pasando el pulgar por el aro. Al llegar al hilo que falta se para, y continúa. # who: dyomina
    -> corridor

= corridor
~ wife = "unset"
—En la ventanilla de los pases querían saber qué soy yo de ti —dice Lida. Tiene cuarenta y un años y una bolsa de manzanas en las rodillas, y ha medido el pasillo a pasos: treinta y un metros. # scene: commission-1960 # light: window # sound: footsteps # place: teller-corridor-1960 # who: lida # invented
—¿Y qué les has dicho?
—Que te lo preguntaran a ti. Pero Seriozha ya les había dicho que sobrina. —Dos veces al día suelta un globo, en un observatorio, en virtud de un cuestionario donde su madre murió en 1937. Seriozha es suyo, tiene catorce años, y prometido el planetario. # who: lida # invented
{ niece:
    —Que no te metan prisa, tía Ania —dice bien claro, para el centinela. # who: lida
- else:
    —¿Es por la guerra, tía Ania? —pregunta él. Lida no te llama de ninguna manera; se te pone delante hasta que la miras.
}
—Los de aquí nunca pintan —dice, y te da un lápiz, de los violetas. Lo ha afilado por las dos puntas. # who: lida
-> own_vote

= own_vote
—La otra silla la han arreglado —dice Oréjov—. Siéntese de este lado, de todos modos. # who: orekhov # sound: clock # place: teller-1960 # invented
—Lo que apunto aquí es para mí. Por esa puerta sale una página. Veamos: su papeleta. No tiene por qué decirlo. Se lo pregunto a todos. # who: orekhov
+ [—Apúntelo como fue. # id: said-it]
    { ballot:
    - "clean":
        —La doblé. Había buscado por dónde pasaría una raya. —Lo escribe, gira la hoja para que veas en qué poco se queda, y espera, por si hubiera más. Lápiz había, le dices. # invented
        «La doblé, camarada. Lápiz tenía». # record: testimony # of: own-ballot # invented
    - "karpukhin":
        —Taché a Karpujin. Por cuatro kilos de pan. —Pregunta cómo se escribe el apellido; ese no lo tiene—. Al mes —dices, cuando ya lo ha puesto—. Cuatro kilos al mes. # claim: ivanovo-ration-cut-1932 # invented
        «Taché a un hombre por el pan». # record: testimony # of: own-ballot # invented
    - "struck":
        —A él —dices—. De punta a punta. —Mira la puerta, detrás de ti, y se avergüenza de haberla mirado. Luego tienes que repetirlo, para la pluma. # invented
        «Lo taché a él. En la escalera no lo sabía». # record: testimony # of: own-ballot # invented
    }
    -> one_sheet
+ [—Lo que todo el mundo. # id: as-others]
    —De todo el mundo me faltan ciento sesenta y seis —dice—. Los demás la doblaron, según cuentan. —Busca un renglón limpio donde ponerte—. Solo que traen lápiz. # who: orekhov # claim: ballots-1059 # invented
    «Voté lo que todo el mundo». # record: testimony # of: own-ballot # invented
    -> one_sheet
+ [—Era voto secreto, camarada. # id: secret]
    —Es usted la primera que me lo dice. —Lo escribe con mejor letra que lo demás, y le pasa el secante—. ¿Y quiere que eso vaya a la página? —Quieres. # who: orekhov
    «Era voto secreto, camarada. Preferiría que siguiera siéndolo». # record: testimony # of: own-ballot # invented
    -> one_sheet

= one_sheet
~ ballot = "unset"
—Ahora, su mesa. Véresov vive; tengo nueve páginas suyas. Uno estaba con otros cuatro a la urna, escribe, y ferroviario no había. # who: orekhov # invented
—Lo había.
—Poluyánov, sí. En el treinta y seis, del pecho, en su cama. Y Sizyj. De ese tengo el apellido. # who: orekhov # invented
{ sheet:
- "read":
    —Y aquí, una persona próxima. «En voz alta». # who: orekhov # invented
- "aside":
    —Y aquí, una persona próxima. «Apartó una papeleta». # who: orekhov # invented
- "cuff":
    —Y aquí, una persona próxima. «Sustrajo un documento». # who: orekhov # invented
}
+ [—Es verdad. Pero no fue así. # id: truth]
    { sheet:
    - "read":
        —No alcé la voz. Lo leí como los otros. O casi. —El «casi» se lo ha dejado; vuelve atrás y lo mete con una llamada. # invented
        «Lo leí como los otros, o casi». # record: testimony # of: struck-name # invented
    - "aside":
        —No había con quien ponerse de acuerdo. La dejé ahí, y pasamos el brazo alrededor hasta que se hizo de día. —Él pone el vaso en mitad de la mesa y pasa el brazo alrededor. # invented
        «La aparté, para mirarla luego. No la miró nadie». # record: testimony # of: struck-name # invented
    - "cuff":
        —Tenía la boca puesta para decir «limpia» y dije «limpia». Lo demás fue la mano. —Oréjov pregunta cuál, y para saberlo tienes que hacerlo. # invented
        «Dije “limpia”, y la tenía en la manga». # record: testimony # of: struck-name # invented
    }
    -> dyomin_1935
+ [—Leí lo que me dieron a leer. # id: less]
    —Lo tengo cuatro veces —dice Oréjov. Ha retrocedido en la carpeta y le da la vuelta: ahí está, palabra por palabra, de otra urna, con el pulgar de él encima del nombre—. Se les nota al sentarse. # who: orekhov # invented
    «Leí lo que me dieron a leer». # record: testimony # of: struck-name # invented
    -> dyomin_1935
+ [—Hace mucho tiempo, camarada. # id: nothing]
    —Veintiséis años y nueve meses. —Había hecho la cuenta antes de que entraras. # who: orekhov # invented
    —Y doce días —dices, sin poder contenerte. Pregunta si desde la tarde o desde la noche, y le dices que eran más de las tres. # invented
    «Hace mucho tiempo, camarada». # record: testimony # of: struck-name # invented
    -> dyomin_1935

= dyomin_1935
—Enero del treinta y cinco. Diomin, Prójor Ilich, expulsado. ¿Quién lo nombró? # who: orekhov # invented
+ [—Consta en el acta. Pero se lo digo. # id: truth]
    { named:
    - "dyomin":
        —Yo. Él se puso en pie. —Quiere saber cómo, y se lo enseñas: las manos, la barbilla. Para volver a sentarte te hace falta la mesa. # invented
        «Lo nombré yo. Él lo dijo y yo lo había oído». # record: testimony # of: named # invented
    - "self":
        —Pleshkov. Yo me nombré a mí, y no sirvió. —Sí sirvió, te comunica; hubo una amonestación. En mayo se la levantaron. Tendrían que haberte escrito. # invented
        «Me puse yo. Lo pusieron a él, y a mí debajo». # record: testimony # of: named # invented
    - "nobody":
        —Pleshkov. Yo estuve callada tres minutos y cuarenta segundos. —Le interesa por qué reloj. Por el de ellos; a ti te salía igual. Pone una señal al lado. # invented
        «Me preguntaron y no dije nada. Puedo decirle cuánto rato». # record: testimony # of: named # invented
    }
    -> shmelkov_1937
+ [—Estaba en el papel de Pleshkov. # id: pleshkov-paper]
    —Las primeras copias se las llevaron con él. Las segundas las tenía la viuda, debajo de la ropa blanca. —Lo lee en voz alta—: «Si en el taller marcan mal todos los calibres menos uno, vecina, ese es el que yo mando comprobar». —Tarda un momento en llegarle; entonces tiene que dejarlo y sonarse. # who: orekhov # invented
    «Estaba en el papel de Pleshkov, camarada». # record: testimony # of: named # invented
    -> shmelkov_1937
+ [—Tiene usted el acta. # id: nothing]
    —La tengo —dice, y no la busca. Fuera alguien recorre el pasillo a lo largo, con pasos de un metro justo. La escucháis los dos hasta que ha dado la vuelta. # who: orekhov # invented
    «Tiene usted el acta, camarada». # record: testimony # of: named # invented
    -> shmelkov_1937

= shmelkov_1937
~ named = "unset"
—Shmelkov también vive. Comprueba billetes de lotería, en la caja de ahorros de Shuya. # who: orekhov # invented
—¿Y sabe?
—Ha habido cartas. Dos cosas, pues: lo que le dijo usted de aquella mesa, y lo que dijo cuando trajeron a Diomin. # who: orekhov # invented
+ [—Las palabras cortas son mías. Las largas, de él. # id: truth]
    —Once líneas —dice Oréjov, que ha ido bajando por ellas con la pluma, a un dedo del papel, y ha tardado lo suyo—. De diecinueve hojas. # who: orekhov # invented
    «Lo que dije de la mesa lo dije yo. Son las palabras cortas». # record: testimony # of: table # invented
    «Lo que dije de Diomin lo dije con él delante». # record: testimony # of: confrontation # invented
    -> brought
+ [—Firmé todas las hojas que me pusieron. # id: signed-all]
    —Hacia el final es otra mano —dice Oréjov. # who: orekhov
    —Es la misma. —Pone la decimonovena sobre la primera, la levanta, la vuelve a poner. Luego las iguala todas, las diecinueve, y les coloca la pinza. # invented
    «Firmé lo que había, camarada». # record: testimony # of: table # invented
    «Debajo de eso también está mi nombre». # record: testimony # of: confrontation # invented
    -> brought
+ [—¿Hay agua en esa jarra? # id: not-now]
    Llena el vaso y se pone a la ventana, de espaldas, hasta que te lo has bebido. Después vuelve dos de sus hojas boca abajo, sin leerlas. # invented
    «¿Hay agua en esa jarra?». # record: testimony # of: table # invented
    «Esa no, camarada». # record: testimony # of: confrontation # invented
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
Levantas las lengüetas con el lápiz. Sale Lida, y luego lo otro. Él le mete debajo el secante, como quien recoge un pescado. # sound: paper
{ sheet:
- "read":
    Es una hoja de palotes, cuatro y el que los cruza, y en un sitio hay uno suelto. # invented
    «Es mi cuenta. Ahí está, suelta». # record: testimony # of: tally # invented
- "aside":
    Es una hoja de palotes, cuatro y el que los cruza, y en un sitio hay un punto. # invented
    «Es mi cuenta. El punto es una hoja». # record: testimony # of: tally # invented
- "cuff":
    Es una lista impresa, con un nombre repasado. Lee todos los demás. # about: vote-falsified # invented
    «Eso no es una nota, camarada. Es la hoja». # record: testimony # of: tally # invented
}
~ kept = "unset"
—¿Quién lo ha visto? # who: orekhov
—Ella. Lo tenía a la espalda.
—¿Y qué quiere usted que ponga encima? —La mira, y ella mira un poco a la izquierda. # who: orekhov
+ [—La suma. Apunte, nombre por nombre. # id: count]
    -> ending_the_count
+ [—Deme la página. Lo pongo yo de mi mano. # id: nine]
    -> ending_nine_words
+ [—Ponga primero de quién es el retrato. # id: lida]
    -> ending_lidas_name

= nothing
{ kept == "yes":
    —Nada. —Te descubres sujetando el marco por las esquinas, a través de la tela del bolso. # invented
    «No guardé nada, camarada». # record: testimony # of: tally # invented
- else:
    —Nada. Lo llevo aquí. —Él considera tu pañoleta, por si hubiera modo de sacarlo. # invented
    «Lo guardé en la cabeza, camarada». # record: testimony # of: tally # invented
}
~ kept = "unset"
—Pues ahí está la página —dice Oréjov—. ¿Qué pongo? # who: orekhov
+ { sheet == "read" } [—La suma. Apunte, nombre por nombre. # id: count]
    -> ending_the_count
+ [—Deme la página. Lo pongo yo de mi mano. # id: nine]
    -> ending_nine_words
+ [—Que no lo recuerdo. # id: forget]
    -> ending_i_do_not_remember

= photograph_only
{ kept == "yes":
    Sostiene a Lida con el brazo estirado. Por detrás, el pulgar pasa por las lengüetas, vuelve a ellas y se queda. # invented
    «Traje un retrato, camarada». # record: testimony # of: tally # invented
- else:
    Sostiene a Lida con el brazo estirado y mira adonde mira ella, un poco a la izquierda. Solo está la caja fuerte. # invented
    «Traje un retrato. Detrás no hay nada». # record: testimony # of: tally # invented
}
~ kept = "unset"
—La sobrina —dice Oréjov—. Según el pase. —Espera un poco—. Pues ahí está la página. ¿Qué pongo? # who: orekhov # invented
+ [—Ponga quién es. # id: lida]
    -> ending_lidas_name
+ [—Que no lo recuerdo. # id: forget]
    -> ending_i_do_not_remember
+ [—Deme la página. Lo pongo yo de mi mano. # id: nine]
    -> ending_nine_words

=== ending_the_count
# ending: the-count
{ the_statement.paper:
    Lees de lo que hay ahí, y donde no alcanza cierras los ojos: un nombre y una cifra, un nombre y una cifra. # invented
- else:
    Cierras los ojos, y van viniendo, un nombre y una cifra, un nombre y una cifra. # invented
}
Escribe cuarenta minutos. En ese nombre levanta la vista. «Una», dices. La suma la repite él, bajando tres dedos por el canto de la mesa. # who: orekhov # invented
—¿Está bien? # who: orekhov
—Después he llevado una falsa. Se nota.
—Con ninguna —dice Oréjov, en el tono con que se pide perdón, después de ponerla al lado de cada nota de la tapa: por trece, menos esto, entre aquello. # who: orekhov # invented
Para que quepa en la caja fuerte tiene que sacar la puerta de la estufa y luego una tetera. Le pides recibo, en letra. # invented
—¿Ha salido? —pregunta Lida, y se lo das. Recibí, pone, la suma de una urna. Le da la vuelta, a ver si han puesto cuánto. # who: lida # invented
-> END

=== ending_i_do_not_remember
# ending: i-do-not-remember
—¿Ni siquiera más o menos? —Lo ha escrito, y se queda con la pluma encima. # who: orekhov
—El más o menos no se me ha dado nunca.
{ sheet:
- "read":
    Mientras pasa el secante tienes delante el lápiz del ferroviario, que espera, y baja. # invented
- "aside":
    Mientras pasa el secante tienes delante cuatro mangas, dando un rodeo en una mesa. # invented
- "cuff":
    Mientras pasa el secante tienes delante lo pequeña que se quedó, y que era papel bueno. # invented
}
—Entonces de esa urna hay una declaración, con cinco a la mesa. Uno habría querido otra. —Se da cuenta de a quién le ha cogido la palabra, y cierra la carpeta. La tapa vuelve a subir. # who: orekhov # invented
{ the_statement.own_name:
    —Aquí hay una carta suya que no salió —dice, mientras firmas, con rúbrica. Le dices que la deje donde está. # who: orekhov # invented
- else:
    Firmas, con rúbrica. En el pase, donde pone «sobrina», él añade la hora. # invented
}
—Primero, te comes una manzana. Segundo, todavía llegamos a las estrellas. —Lida no pregunta. En su cuestionario no habrá que cambiar nada. Esperas. Te abrocha el botón de arriba, y el de debajo, que ya estaba abrochado. # who: lida # invented
-> END

=== ending_nine_words
# ending: nine-words
Te vuelve la página y te acerca la tinta. Tú llevas lo tuyo; él te ve chupar la punta. # invented
Al pie, debajo de lo mecanografiado, escribes: En mi urna hubo una. La tuve yo misma. # sound: pencil # about: vote-falsified # invented
{ sheet == "cuff":
    —Nueve —dices, como lo decía el de Jabárovsk. # invented
- else:
    —Nueve palabras —dices—. Cuéntelas quien quiera. # invented
}
Las cuenta, con la pluma, en el aire. —¿De quién era? Es lo que van a preguntarme. # who: orekhov
—No iba firmada.
{ the_statement.paper:
    Lo del secante se lo queda; el marco te lo sujeta él mientras bajas las lengüetas. # invented
- else:
    Te enseña la relación de lo que ha de entregar. La tuya cae muy abajo. # invented
}
Lida ve lo violeta desde el banco. Moja una punta del pañuelo y te coge de la barbilla. Es lápiz tinta, y lo llevarás días. Ella frota igual, y Seriozha mira a otro lado, a una puerta con un número. # invented
-> END

=== ending_lidas_name
# ending: lidas-name
—Hija —dices—. Lidia. Sazónova. # invented
—Eso no es del nueve de febrero. # who: orekhov # invented
—Es lo que puedo jurar.
—¿Nacida? —Ha empezado otro renglón. En noviembre del dieciocho; nevaba. Lo de la nieve no lo pone—. ¿Sabe usted lo que tiene ella en su cuestionario? Desde aquí, va solo. # who: orekhov # invented
—Ella dijo en la ventanilla que me lo preguntaran a mí.
{ the_statement.own_name:
    Retrocede mucho en tu carpeta, hasta una hoja llena de borde a borde. «A mi hija Lida». La pone al lado de lo que ha escrito y las iguala. «Estas casan», dice. Tiene que decirlo otra vez. # who: orekhov # invented
- else:
    { the_statement.niece:
        Retrocede mucho en tu carpeta, hasta un extracto con su sello. «A mi sobrina Lida Vétrova». Lo pone al lado de lo que ha escrito. «Bueno», dice. «Va en compañía». # who: orekhov # invented
    - else:
        Retrocede mucho en tu carpeta, buscando algo que poner al lado. «Tendría que haber una carta», dice. Fue a parar a Tula, le cuentas. # who: orekhov # invented
    }
}
La urna queda para otro día. Tiene que firmar también ella. La hace pasar, y se sienta en la otra silla, que cojea. Le pregunta el nombre. Ella se lo da en tres puntos. # invented
—Primero —le dice Lida a Seriozha, que está en el banco con la gorra puesta y una manzana—, no es tu tía. Segundo, ofrécele una. Tercero… # who: lida
Él deja de masticar y espera el tercero.
-> END
