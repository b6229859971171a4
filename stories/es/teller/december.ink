=== december
# chapter: december
El altavoz está encima de la puerta de la nave de telares, donde no hay quien lo oiga. A las once y media de la noche del uno de diciembre dice que han matado a Kírov. Debajo hay un chico con una aceitera. # scene: mill # light: lamp # sound: looms # place: teller-shed # claim: radio-2330 # invented
A medianoche estás allí, con el abrigo encima del camisón, y también Pleshkov, que le pega la boca a la oreja al chico. # invented
—Por aquello del orden: ¿quién ha dicho eso? —El chico señala arriba. Ahora toca el piano; se ve temblar la tela. # who: pleshkov # invented
En una nave no se grita. La palabra se forma con los labios, y la otra mira. La fila de al lado se la leyó al chico en el acto; en la pared del fondo, doce bocas más allá, el que ha muerto es Gorki. # claim: five-minute-silence # invented
+ [—Parad los telares. # id: stop-looms]
    Tarda un minuto, y entonces oyen el piano. La última vez que estos estuvieron todos quietos era un abril, y no salió en ningún periódico. Las mayores miran a la puerta, a ver a quién han mandado. # sound: none # claim: ivanovo-strikes-silence # invented
    Lo dices. «¡Más alto!», piden desde el fondo, por costumbre.
    -> law
+ [—Que acaben la pieza. # id: finish-cut]
    Cobran por pieza, y a casi todas les quedan once metros. Treinta y cinco minutos pasas de pie debajo del altavoz, mientras ellas tejen y te miran. # invented
    La última desembraga y se seca las palmas en el delantal. «Anda, dilo ya», te dice, casi con cariño.
    -> law
+ [Ir de telar en telar y decírselo a cada una. # id: between-rows]
    Se lo formas a la primera, y a la segunda, y a la tercera. La cuarta te lo forma a ti, han matado a Kírov, muy despacio, como a las de fuera. # invented
    «Eso es por el pan», dicen los labios de la novena. En la pared del fondo tienes que empezar por resucitar a Gorki, y se alegran tanto que cuesta seguir. # claim: five-minute-silence # invented
    -> law

= law
En el periódico viene una ley, más corta que la lista de coronas. Diez días para instruir. La acusación, entregada un día antes del juicio. Ni partes en la vista, ni recurso, ni petición de indulto, y la pena de muerte, en el acto. # scene: committee-room # light: day # sound: clock # place: teller-committee # claim: law-1-december-content
Pleshkov se la lleva al calendario de pared, con uno de sus lápices, que son once y están en fila. Cuenta diez días, vuelve uno atrás, pone un punto, y lo ha puesto en «Zina, comisión médica». # invented
—Con los trenes que tenemos no llegaríamos —dice, con la cara que reserva para los atrasos—. Y no pone quién levanta el acta. # who: pleshkov # invented
-> lida

= lida
En la clase de Lida hay que hacer una redacción, Cómo supe de la pérdida. El margen lo ha trazado dos veces, como Kostia Diomin. Encima de la estufa se secan las botas de Moscú; tu carta de allí está apoyada en el salero. # scene: communal-kitchen # light: lamp # sound: primus # place: teller-kitchen # invented
{ home == "figures":
    —Los cincuenta y un segundos los he metido —dice—. Nadie más tiene un número. # who: lida # invented
- else:
    { home == "people":
        —El tío Prójor haciéndote reír: ¿eso lo puedo usar? —La línea negra la ha puesto contra la lámpara, por detrás. # who: lida # invented
    - else:
        —He usado la altura —dice—, por poner algo tuyo. Lo demás es «viva». # who: lida # invented
    }
}
~ home = "unset"
—Tú lo has visto. Primero, ¿cuánto medía? Segundo, ¿qué voz tenía? Tercero, ¿a qué distancia, en metros? # who: lida
+ [—A cuarenta metros. Vi unas manos. La voz salía del pupitre. # id: true-distance]
    —¿Del pupitre? —Dibuja la sala a escala, con una línea de puntos, y encima pone cuarenta. A esa escala es un punto. Lo repasa, para que se le vea. # who: lida # invented
    -> silence
+ [—Tenía la voz de tu padre. # id: like-father]
    —¿Y cómo era? —La pluma se queda en el aire. Ella tenía un año. # who: lida # invented
    Tienes todo lo que decía con ella: cierra esa puerta, de quién es este guante. Abres la boca, y ahí están la puerta y el guante. «Como la de mi padre», escribe, y le pasa el secante.
    -> silence
+ [—Pon menos. # id: write-less]
    —¿Cuánto menos? # who: lida
    —La mitad. —Cuenta las palabras y las va tachando con la regla: ardiente, amado, inolvidable. Las cifras quedan en pie—. Está mejor —dice, sorprendida. # who: lida # invented
    -> silence

= silence
El seis es día libre. A la hora en que lo meten en el muro, en Moscú, al turno lo hacen venir igual, para estar cinco minutos de pie junto a unos telares que no andan. Nadie había oído nunca esta nave. Gotea. # scene: mill # light: day # sound: none # place: teller-shed-sixth # claim: red-square-funeral # claim: five-minute-silence # invented
Cuentas. A los ciento sesenta empiezan los hombros, dos puestos más allá: Tonia Zhiltsova, diecisiete años, la que pasa los hilos de la urdimbre. Muerde el pañuelo. Se le escapa por la nariz. # invented
La madre, que está a tu lado, cierra los ojos. Junto a la puerta Pleshkov se palpa en busca de un lápiz.
+ [Toser encima. # id: cough-over # act: laugh]
    Toses, y te sale más grande de lo que querías. Es la tos de Sergei, tos de cardador, de muy abajo. # invented
    El 6.XII.34, durante el silencio, S. apartó de la culpable la atención del colectivo y la atrajo sobre sí mediante toses. No se ha establecido aún en interés de quién. # record: file # invented
    «Tenía polvo en el pecho. Allí lo tenemos todas». # record: testimony # invented
    Otras venían aguantándose la suya, a lo largo de toda la pared. Tonia tose con las lágrimas por la cara.
    —He puesto que fue usted —dice Pleshkov al acabar, y te tiende la lata—. Media cucharadita, en agua tibia. # who: pleshkov # invented
    -> prices
+ [Apuntar el nombre antes que él. # id: note-name # act: laugh]
    Sacas el lápiz la primera. Zhiltsova, escribes, diecisiete, nervios. # sound: pencil # invented
    El 6.XII.34, S. se apresuró a registrar ella misma a la culpable, y añadió por su cuenta la palabra «nervios», con la que se anticipaba la conclusión. # record: file # invented
    «La apunté yo. Detrás puse “nervios”». # record: testimony # invented
    Pleshkov lo lee por encima de tu manga y guarda el papel suyo; dos asientos por una risa serían doble contabilidad. Tonia ha visto el lápiz y ha parado.
    Por la noche está su madre en el patio, con seis huevos en un pañuelo. Le preguntas a qué viene. «Es por la última palabra», dice. # invented
    -> prices
+ [Seguir contando. # id: not-heard # act: laugh]
    Sigues: ciento sesenta y uno, ciento sesenta y dos. # invented
    El 6.XII.34, S., a dos pasos, no oyó lo que oyó la nave entera. Se le examinó después el oído, hablándole en voz baja, y se le halló bueno. # record: file # invented
    «Estaba contando. Esa vez fueron los cinco minutos enteros». # record: testimony # invented
    Dura once más. Luego Pleshkov recorre la fila. «Por aquello del orden: ¿quién ha sido?». Una estaba pensando en el difunto. La siguiente, lo mismo. # who: pleshkov # invented
    Baja por una pared y sube por la otra, y al final tiene la fecha. Tonia sigue con las dos manos en la boca, y se ha echado a llorar, lo cual está en regla. # invented
    -> prices

= prices
Desde el uno de enero no hay cartilla de pan. La cola da la vuelta al parque de bomberos. El precio está en tiza, por encima del de cartilla y por debajo del de la tienda cara, y cola abajo se mueven los labios, como en la nave. # scene: road-map # light: frost # sound: snow # place: teller-queue # claim: rationing-decree-1935 # invented
—¿Tú sabes por qué nos han quitado la cartilla, vecina? —pregunta Diomin, con nueve personas en medio. # who: dyomin # invented
—A ver, ¿por qué? —dice uno que va detrás de él, con mucha educación.
—Se me ha ido —dice Diomin, que se ha vuelto a mirarlo bien—. Era largo. # who: dyomin
+ [Cruzar la calle. # id: cross-over]
    En la otra acera hay un aviso sobre los piojos. Él levanta dos dedos: ¿coge dos? Tú lees lo de los piojos. A la hora de cenar cuelga de tu puerta una hogaza en una red, con la vuelta, justa hasta el último kopek, en un cucurucho de papel. # invented
    -> closed_letter
+ [—¿Qué tal el torno? # id: ask-lathe]
    —Ven a oírlo. No se oye nada. —Tiene dos micras de juego. «¿Y eso es mucho?», pregunta el bien educado. Diomin se arranca un pelo, que no le sobran, y se lo regala—. Divida entre treinta —dice. # who: dyomin # invented
    -> closed_letter

= closed_letter
A finales de enero Dolgushin, instructor de la región, trae la carta cerrada, dentro del abrigo, que no se quita. Va numerada, y se vuelve con él. Se cierran las puertas. Los sitios de la pared son los primeros que se ocupan. # scene: committee-room # light: lamp # sound: door # place: teller-closed-letter # claim: closed-letter-1935 # invented
—El momento exige una voz clara —dice Dolgushin, que está acatarrado, y te la pasa por encima de la mesa. # who: dolgushin # invented
+ [Leerla como leíste lo del pan. # id: read-flat]
    Plana, pues, gramo por gramo. Hay que acabar con la complacencia oportunista; Leningrado es ciudad fronteriza, llena de antiguos funcionarios y policías zaristas. En el tercer banco, uno que antes de la revolución vendía sellos encoge los pies. # claim: closed-letter-1935 # invented
    -> gauges
+ [Frase por frase, y levantar la vista después de cada una. # id: slow]
    Hay que acabar con la complacencia oportunista: levantas la vista. Leningrado es ciudad fronteriza, llena de antiguos funcionarios y policías zaristas: levantas la vista. Se han puesto a escribir, creen que es dictado. «¡Sin tomar notas!», dice Dolgushin. Un lápiz cae al suelo, rueda hasta sus botas, y allí se queda. # claim: closed-letter-1935 # invented
    -> gauges

= gauges
—¿Y en Zaborie? —dice Dolgushin—. No es posible, camaradas, que en la Unión entera haya complacencia y en Zaborie no la haya. # who: dolgushin # invented
Pleshkov se levanta. Tiene un papel, una segunda copia; la primera está en manos de un camarada del trust textil. Lo siente. # invented
—«Si en el taller marcan mal todos los calibres menos uno, vecina, ese es el que yo mando comprobar». —No sabe leer en público. En el segundo banco, Diomin lo sigue con interés. # who: pleshkov # invented
{ gauge == "laughed":
    —Y debajo pone: «S., a su lado, se rio». # who: pleshkov # invented
- else:
    { gauge == "hushed":
        —Y debajo pone: «S., a su lado, dijo: aquí no». # who: pleshkov # invented
    - else:
        —Y debajo pone: «S., a su lado, miró al frente». # who: pleshkov # invented
    }
}
~ gauge = "unset"
—Solicitud de un torno —lee Dolgushin, a quien le ha llegado un papel de la fábrica de maquinaria—. Responde por el solicitante Sazónova. ¿Es su letra? # who: dolgushin # invented
—Es mi apellido —dices. Lo han repasado dos veces.
—Pues a usted le toca decir a quién ponemos —dice Dolgushin—. Por falta de vigilancia. # who: dolgushin
+ [—Diomin. Lo dijo él, y lo oí yo. # id: dyomin # act: named]
    ~ named = "dyomin"
    —Diomin —dices—. Prójor Ilich. Lo dijo él, y lo oí yo. # invented
    El 26.I.35, S. no nombró a D. hasta que se le hizo ver que ya era conocido. Durante once meses y veintiún días se lo había guardado. # record: file # invented
    Él se pone en pie. —Va de calibres —le explica a Dolgushin—. En el taller se lo podría enseñar. # who: dyomin
    —¿Para qué? —dice Dolgushin, que está escribiendo. # who: dolgushin
    Pleshkov, con una mano en el estómago, dobla su papel de modo que el renglón de abajo quede por dentro.
    -> hands
+ [—Me lo dijo a mí. Póngame a mí. # id: myself # act: named]
    ~ named = "self"
    —Me lo dijo a mí —dices—, y yo tengo lengua. Ponga Sazónova. # invented
    El 26.I.35, S., so capa de autocrítica, trató de poner su apellido en el lugar del de D., por donde puede juzgarse lo estrecho de su trato. # record: file # invented
    —Eso la honra. Pero no lo dijo usted. —Dolgushin espera, con la pluma dentro del tintero. # who: dolgushin
    —Diomin —dice Pleshkov, para su vaso—. Lo siento, Prójor Ilich. Es lo que pone. # who: pleshkov
    —No te has dejado nada —dice Diomin—. Solo que se dice más bajo. —Lo ponen a él, y debajo, por la lengua, a ti: amonestación. # who: dyomin # invented
    -> hands
+ [Mirar mi apellido y no decir nada. # id: nobody # act: named]
    ~ named = "nobody"
    Miras tu apellido, repasado de ida y de vuelta, y no dices nada. # invented
    El 26.I.35, S., instada a nombrar al culpable, guardó silencio durante tres minutos y cuarenta segundos. No se ha establecido aún con quién lo había convenido. # record: file # invented
    Es el segundo silencio que cuentas este invierno. A los doscientos, Dolgushin se desabrocha el botón de arriba. A los doscientos veinte dice Pleshkov, ronco: «Diomin. Por aquello del orden. Fue Diomin». # who: pleshkov # invented
    —Con preguntar bastaba —dice Diomin—. Estaba aquí sentado. # who: dyomin
    Lo ponen a él, y debajo a ti, amonestación. Pleshkov tiene que ayudar a Dolgushin a redactarla.
    -> hands

= hands
—¿Quién está a favor de expulsarlo? # who: dolgushin
—¿Yo voto? —pregunta Diomin. Dolgushin tiene que mirarlo. Mientras no se apruebe, sí. # who: dyomin # invented
En Zaborie, desde el invierno pasado, quien cuenta eres tú.
+ [Levantar mi mano y contar con ella en alto. # id: raise]
    Recorres las filas con el lápiz en la otra. Veintitrés, y la tuya. La manga se ha bajado hasta el codo, y en ese brazo hay corriente. # invented
    -> against
+ [—El que cuenta no vota. # id: count-instead]
    —¿Desde cuándo? —Ya has empezado. Veintitrés. El dedo de Dolgushin, que venía detrás de ti, se para en el lápiz—. ¿Y ese? —Con ese se cuenta. Pone veintitrés, tu apellido y un interrogante. # who: dolgushin # invented
    -> against
+ [Mirar a Diomin. # id: look-at-him]
    También él cuenta; mueve los labios. Tú tienes la mano a la altura del hombro. Cuando has llegado al final te enseña, por debajo de la rodilla, lo que le sale: diez, diez, tres, y por la tuya el medio dedo. # invented
    -> against

= against
—¿En contra? —dice Dolgushin. Hay una, no muy alta. «Una», dices. # who: dolgushin # invented
—Aceite, cada tres días —dice Diomin, y deja el carné en el tapete, a escuadra con el borde—. El torno. ¿Eso quién lo apunta? # who: dyomin # invented
Pleshkov ya lo tiene apuntado.
-> sieve

= sieve
Klavdia Diómina no llama: rasca. Son más de las once, y viene con tu cedazo. # scene: communal-kitchen # light: night # sound: tap # place: teller-kitchen-night # invented
—Te lo traigo —dice a través de la puerta—. He pensado que te haría falta. Ese mío no ha venido a cenar. ¿Acabó tarde aquello? # who: dyomina
Detrás de la cortina Lida ha dejado de pasar hojas.
+ [—Lo han expulsado. Las manos las conté yo. # id: tell-her # act: sieve]
    ~ wife = "opened"
    Abres la puerta y se lo dices. Ella mira dentro del cedazo. # invented
    La noche del 26.I.35, S. puso en conocimiento de la mujer de D. el desarrollo de una reunión cerrada, cifras incluidas. # record: file # invented
    —¿Y le dieron algo de comer? # who: dyomina
    —No dan.
    —Entonces estará con la otra, con esa suya de hierro. Allí se lo llevo. —Ha cruzado el patio cuando os dais cuenta las dos de que el cedazo se va con ella, y deshace todo el camino para traértelo. # who: dyomina # invented
    -> frame
+ [—Gracias por el cedazo. # id: take-sieve # act: sieve]
    ~ wife = "opened"
    Abres lo que mide un cedazo, y lo coges. # invented
    La noche del 26.I.35, la mujer de D. entregó a S. un objeto en forma de cedazo. No se ha establecido aún qué contenía. # record: file # invented
    —Le falta un hilo, por la orilla —dice—. Ese mío te lo iba a arreglar esta noche. # who: dyomina
    Lo miráis juntas, a la luz. «No se ve cuándo se va —dice—. Se ve que hay menos». Ella tiene un pie en el umbral y tú una mano en la puerta. Al cabo de un rato te pide perdón por las horas. # who: dyomina
    -> frame
+ [Apagar la lámpara. # id: lamp-out # act: sieve]
    ~ wife = "shut"
    Apagas la lámpara. La habrá visto irse de encima de sus zapatos. # invented
    El 26.I.35, a las 23.10, se apagó la lámpara de S., a manera de señal según todos los indicios, tras lo cual se retiró la mujer de D. # record: file # invented
    No se marcha en seguida. Oyes cómo cambia el cedazo de mano, el aro contra los botones. «Mañana, entonces», le dice a la puerta, con la voz de siempre, como se le dice a una persona. # who: dyomina
    Por la mañana está en el escalón. Ha nevado, y tiene dentro un dedo de nieve, muy igual, sin un grumo. # invented
    -> frame

= frame
{ kept == "yes":
    -> photograph
- else:
    -> kostya
}

= photograph
A la noche siguiente descuelgas a Lida de su clavo. Para levantar las lengüetas del marco hace falta el lápiz, el cabo que aún está largo. # light: lamp # place: teller-kitchen-after
{ sheet == "cuff":
    Detrás de ella, muy doblada, hay una lista impresa, y en la lista un nombre repasado.
- else:
    { sheet == "read":
        Detrás de ella hay una hoja de palotes, y en un sitio hay uno suelto.
    - else:
        Detrás de ella hay una hoja de palotes, y en un sitio hay un punto.
    }
}
—¿Qué me haces? —dice Lida detrás de la cortina. # who: lida
+ [Dejarlo como estaba. # id: leave]
    —Estabas torcida.
    —No. Me colgué con plomada. —Por la mañana, antes de la escuela, coge un hilo y una arandela de Kostia, y lo comprueba. # who: lida # invented
    -> composition
+ [A la estufa. # id: burn]
    ~ kept = "no"
    Pronto está. Pero ahora baila dentro del marco, y recortas a la medida un trozo de El Territorio Obrero. «¿Qué página?», dice la cortina. La del lino. «Esa vale», dice Lida. # who: lida # invented
    -> composition
+ [En el forro de su abrigo. # id: coat]
    Descoses cuatro dedos del bajo y lo metes contra la guata, hasta que haga bueno. «No lo tenía roto», dice la cortina. «Lo ibas a romper». Luego descoses también el otro lado y lo vuelves a coser, para que caiga igual. # who: lida # invented
    -> composition

= kostya
Kostia Diomin no viene a hacer la física, ni ese día ni el siguiente. Lida ha sacado los dos taburetes. # light: lamp # place: teller-kitchen-after
—¿No puede venir —pregunta— o es que no viene? # who: lida
+ [—Conté las manos. La que iba sola era la de su padre. # id: say-why]
    —¿De cuántas? —Se lo dices—. ¿Y estaba bien? ¿La cuenta? —Le dices que la cuenta estaba bien. Empuja uno de los taburetes debajo de la mesa, con cuidado de que no arrastre. # who: lida
    -> composition
+ [—Haz los deberes. # id: homework]
    —Primero, ya están. Segundo, el libro lo tiene él. Tercero… —Y se mete detrás de la cortina a por el tercero, y allí se queda. # who: lida
    -> composition

= composition
—Han elegido la mía. —Ha pasado una semana y está en la puerta, a la pata coja, sacándose una bota—. De toda la escuela. Va a Ivánovo, y la segunda copia ha venido a buscarla Matvéi Ósipovich en persona. # light: dusk # sound: door # who: lida # invented
—¿Y qué pusiste, al final?
—Todo —dice Lida—. En metros. # who: lida
-> the_corridor
