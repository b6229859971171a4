=== december
# chapter: december
El altavoz está encima de la puerta de la nave de telares, donde no hay quien lo oiga. A las once y media de la noche del uno de diciembre de 1934 dice que han matado a Kírov, en Leningrado. Debajo hay un chico con una alcuza. # scene: mill # light: lamp # sound: looms # place: teller-shed # claim: radio-2330 # invented
A medianoche estás allí, con el abrigo encima del camisón: alguien tiene que decírselo al turno. Pleshkov tiene la boca pegada a la oreja del chico. # invented
—Por aquello del orden: ¿quién ha dicho eso? —El chico señala arriba. # who: pleshkov # invented
En una nave no se grita. La palabra se dibuja con los labios, y la de enfrente la lee. La fila de al lado se la leyó al chico en el acto; en la pared del fondo, doce bocas más allá, el que ha muerto es Gorki. # claim: five-minute-silence # invented
+ [—Parad los telares. # id: stop-looms]
    Tarda un minuto, y entonces oyen el piano. La última vez que pararon todos fue en abril, el abril de los ocho kilos, y no salió en ningún periódico. Las mayores miran a la puerta, a ver a quién han mandado. # sound: none # claim: ivanovo-strikes-silence # claim: ivanovo-ration-cut-1932 # invented
    Lo dices. «¡Más alto!», piden desde el fondo, y lo dices más alto.
    -> law
+ [—Que acaben la pieza. # id: finish-cut]
    Cobran por pieza, y a casi todas les quedan tres metros. Treinta y cinco minutos pasas de pie debajo del altavoz, mientras ellas tejen y te miran. # invented
    La última desembraga y se saca el algodón de un oído. «Anda, dilo ya», te dice.
    -> law
+ [Ir de telar en telar y decírselo a cada una. # id: between-rows]
    Se lo vas dibujando: a la primera, a la segunda, a la tercera. La cuarta te lo dibuja a ti, muy despacio, como a las de fuera: han matado a Kírov. # invented
    «Eso es por el pan», dicen los labios de la novena. En la pared del fondo tienes que empezar por resucitar a Gorki. Te dan palmaditas en la manga. # claim: five-minute-silence # invented
    -> law

= law
En el periódico viene una ley, más corta que la lista de coronas. Diez días para instruir. La acusación, entregada un día antes del juicio. Sin fiscal ni defensor en la sala, sin recurso, sin petición de indulto; la pena de muerte se ejecuta en el acto. # scene: committee-room # light: day # sound: clock # place: teller-committee # claim: law-1-december-content
Pleshkov se la lleva al calendario de pared, con uno de los once lápices que tiene en fila encima de la mesa. Cuenta diez días, vuelve uno atrás y pone un punto, y el punto cae en su mujer: «Zina, tribunal médico». # invented
—No pone quién levanta el acta —dice. # who: pleshkov # invented
-> lida

= lida
En la clase de Lida hay que hacer una redacción, Cómo supe de la pérdida. Ha trazado el margen dos veces. Así lo hace Kostia, el mayor de Diomin, que viene a estudiar con ella la física. Tu carta del congreso, que no deja guardar, está apoyada en el salero. # scene: communal-kitchen # light: lamp # sound: primus # place: teller-kitchen # invented
{ home == "figures":
    —He puesto lo de los cincuenta y un segundos —dice—. Cifras no trae nadie más. # who: lida # invented
- else:
    { home == "people":
        —Lo de que el tío Prójor te hace reír, ¿lo puedo poner? —Ha mirado la tachadura al trasluz, por detrás. # who: lida # invented
    - else:
        —He puesto la altura —dice—, por poner algo tuyo. Lo demás es «estoy viva». # who: lida # invented
    }
}
~ home = "unset"
Pone la hoja de lado. «Tú viste a Kírov. Primero, ¿cuánto medía? Segundo, ¿qué voz tenía? Tercero, ¿a qué distancia, sin “más o menos”?». # who: lida # invented
+ [—A cuarenta metros. Vi unas manos. La voz salía del pupitre. # id: true-distance]
    —¿Del pupitre? —Dibuja la sala a escala, con una raya, y encima «40 m». A esa escala, él es un punto. Lo repasa, para que se le vea. Tú eres otro, en el extremo de acá, y llevas al lado una eme. # who: lida # invented
    -> silence
+ [—Tenía la voz de tu padre. # id: like-father]
    —¿Y cómo era? —La pluma se queda en el aire. Ella no había cumplido el año. # who: lida # invented
    Te quedan las palabras: cierra esa puerta, de quién es este guante. Abres la boca, y ahí están la puerta y el guante. «Como la de mi padre», escribe, y le pasa el secante.
    -> silence
+ [—Pon menos. # id: write-less]
    —¿Cuánto menos? # who: lida
    —La mitad.
    Cuenta las palabras y, con la regla, va tachando: ardiente, amado, inolvidable. Las cifras quedan en pie. Luego mide lo que hay en blanco. Es más de la mitad. «¿Y si me preguntan qué había ahí?», dice. # who: lida # invented
    -> silence

= silence
El seis es día libre. A la hora en que ponen las cenizas de Kírov en la muralla del Kremlin hacen venir al turno de todos modos, a estar cinco minutos de pie junto a los telares parados. Nadie había oído nunca esta nave. Gotea. # scene: mill # light: day # sound: none # place: teller-shed-sixth # claim: red-square-funeral # claim: five-minute-silence # invented
Cuentas. A los ciento sesenta empiezan los hombros, dos puestos más allá: Tonia Zhiltsova, diecisiete años. Le ha dado la risa. Muerde el pañuelo, y se le escapa por los lados. # invented
La madre, que está a tu lado, cierra los ojos. Junto a la puerta Pleshkov se palpa los bolsillos en busca de un lápiz.
+ [Toser encima. # id: cough-over # act: laugh]
    Toses, y te sale más grande de lo que querías. Es la tos del padre de Lida, tos de cardador, de muy abajo. # invented
    El 6.XII.34, durante el silencio, S., mediante toses, apartó de la risa de Zh. la atención del colectivo y la atrajo sobre sí. # record: file # invented
    «Tenía polvo en el pecho. Allí lo teníamos todas». # record: testimony # invented
    Otras la siguen, a lo largo de toda la pared. Tonia tose con las lágrimas por la cara.
    —He puesto que fue usted —dice Pleshkov al acabar, y te tiende la lata—. Media cucharadita, en agua tibia. # who: pleshkov # invented
    -> prices
+ [Apuntar el nombre antes que él. # id: note-name # act: laugh]
    Sacas el lápiz la primera. Zhiltsova, escribes, diecisiete, nervios. # sound: pencil # invented
    El 6.XII.34, S. se apresuró a registrar ella misma a la culpable, y añadió por su cuenta la palabra «nervios», con la que se anticipaba la conclusión. # record: file # invented
    «La apunté yo. Detrás puse “nervios”». # record: testimony # invented
    Pleshkov lo lee por encima de tu manga y guarda su papel. Tonia ha visto el lápiz y ha parado.
    Por la noche tienes a la madre en el patio, con cuatro huevos en un pañuelo. Le preguntas a qué viene. «Es por la última palabra», dice. # invented
    -> prices
+ [Seguir contando. # id: not-heard # act: laugh]
    Sigues: ciento sesenta y uno, ciento sesenta y dos. # invented
    El 6.XII.34, S., a dos pasos, no oyó lo que oyó la nave entera. En la enfermería de la fábrica no consta que padezca del oído. # record: file # invented
    «Estaba contando. Esa vez fueron los cinco minutos enteros». # record: testimony # invented
    La risa llega a ciento setenta y cuatro. Luego Pleshkov recorre la fila. «¿Y quién ha sido?». Una estaba pensando en el difunto. La siguiente, también. # who: pleshkov # invented
    Recorre un lado y vuelve por el otro, y tiene la fecha. Tonia se ha echado a llorar, y eso lo apunta. # invented
    -> prices

= prices
Desde el uno de enero no hay cartilla de pan. El precio está escrito con tiza, por encima del de cartilla y por debajo del de la tienda cara, y por toda la cola se mueven los labios. # scene: road-map # light: frost # sound: snow # place: teller-queue # claim: rationing-decree-1935 # invented
—¿Tú sabes por qué nos han quitado la cartilla, vecina? —pregunta Diomin, con nueve personas en medio. # who: dyomin # invented
—A ver, ¿por qué? —dice uno que va detrás de él, con mucha educación.
Diomin se vuelve y lo mira.
—Se me ha ido —dice—. Era largo. # who: dyomin
+ [Cruzar la calle. # id: cross-over]
    En la otra acera hay un aviso sobre los piojos. Él levanta dos dedos: ¿coge dos? Tú lees lo de los piojos. A la hora de cenar cuelga de tu puerta una hogaza en una red, y con ella, en un papel, el precio, hasta el último kopek. # invented
    -> closed_letter
+ [—¿Qué tal el torno? # id: ask-lathe]
    —Ven a oírlo tú misma. No se oye nada. Se va dos micras. # who: dyomin # invented
    —¿Y eso es mucho? —pregunta el bien educado. Diomin se arranca un pelo, y no le sobran, y se lo da, para que lo divida él entre treinta. # invented
    -> closed_letter

= closed_letter
A finales de enero Dolgushin, del comité regional, trae dentro del abrigo la carta cerrada sobre el asesinato, y se deja el abrigo puesto. La carta va numerada, y se volverá con él. Los sitios de la pared son los primeros que se ocupan. # scene: committee-room # light: lamp # sound: door # place: teller-closed-letter # claim: closed-letter-1935 # invented
—El momento exige una voz clara —dice Dolgushin, que está acatarrado, y te la pasa por encima de la mesa. # who: dolgushin # invented
+ [Leerla como lo del pan. # id: read-flat]
    La lees sin subir ni bajar la voz. Hay que acabar con la autocomplacencia oportunista; Leningrado es ciudad fronteriza, llena de antiguos funcionarios y policías zaristas. En el tercer banco, uno que antes de la revolución vendía sellos encoge los pies. # claim: closed-letter-1935 # invented
    -> gauges
+ [—Léala usted, camarada, que la ha traído. # id: you-read]
    La lee, con el catarro, y todos se inclinan para oírlo: hay que acabar con la autocomplacencia oportunista; Leningrado es ciudad fronteriza, llena de antiguos funcionarios y policías zaristas. Cuando ha terminado saca una libreta y pregunta cómo se escribe tu apellido. # claim: closed-letter-1935 # invented
    -> gauges

= gauges
—¿Y en Zaborie? —dice Dolgushin—. No es posible, camaradas, que en toda la Unión haya autocomplacencia y en Zaborie no la haya. # who: dolgushin # invented
Pleshkov se levanta. Tiene un papel del congreso, una segunda copia; la primera la guarda un camarada del trust textil. Lo siente. # invented
—«Si en el taller marcan mal todos los calibres menos uno, vecina, ese es el que yo mando comprobar». —En el segundo banco, Diomin lo sigue con interés. # who: pleshkov # invented
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
—Solicitud de un torno —lee Dolgushin, de otro papel—. Avala: Sazónova. ¿Es su letra? # who: dolgushin # invented
—Es mi apellido —dices. Lo han repasado dos veces.
—Pues diga usted qué apellido va en el acta —dice Dolgushin—. Por falta de vigilancia. # who: dolgushin
+ [—Diomin. Lo dijo él, y lo oí yo. # id: dyomin # act: named]
    ~ named = "dyomin"
    —Diomin —dices—. Prójor Ilich. Lo dijo él, y lo oí yo. # invented
    El 26.I.35, S. no nombró a D. hasta que se le hizo ver que ya era conocido. Durante once meses y veintiún días se lo había guardado. # record: file # invented
    Él se pone en pie.
    —Es por los calibres —le explica a Dolgushin—. En el taller se lo podría enseñar. # who: dyomin
    —¿Para qué? —dice Dolgushin, que está escribiendo. # who: dolgushin
    Pleshkov, con una mano en el estómago, dobla su papel de modo que el renglón de abajo quede por dentro.
    -> hands
+ [—Me lo dijo a mí. Ponga mi apellido. # id: myself # act: named]
    ~ named = "self"
    —Me lo dijo a mí —dices—, y lengua no me falta. Escriba Sazónova. # invented
    El 26.I.35, S., so capa de autocrítica, trató de poner su apellido en el lugar del de D., por donde puede juzgarse lo estrecho de su trato. # record: file # invented
    —Eso la honra. Pero no lo dijo usted. —Dolgushin espera, con la pluma dentro del tintero. # who: dolgushin
    —Diomin —dice Pleshkov, para su vaso—. Lo siento, Prójor Ilich. Es lo que pone. # who: pleshkov
    —No te has dejado nada —dice Diomin—. Pero es para voz de bajo. —Escriben su apellido, y debajo el tuyo, con una amonestación, por la lengua. # who: dyomin # invented
    -> hands
+ [Mirar mi apellido y no decir nada. # id: nobody # act: named]
    ~ named = "nobody"
    Miras tu apellido, y el pulgar que tiene al lado, y no dices nada. # invented
    El 26.I.35, S., instada a nombrar al culpable, guardó silencio durante tres minutos y cuarenta segundos. No se ha establecido aún con quién lo había convenido. # record: file # invented
    Cuentas. A los doscientos, Dolgushin se desabrocha el botón de arriba. A los doscientos veinte dice Pleshkov, ronco: «Diomin. Por aquello del orden. Fue Diomin». # who: pleshkov # invented
    —Con preguntar bastaba —dice Diomin—. Estaba aquí sentado. # who: dyomin
    Escriben su apellido, y debajo el tuyo, amonestación.
    -> hands

= hands
—¿Quién está a favor de expulsarlo? # who: dolgushin
—¿Yo voto? —pregunta Diomin. Dolgushin tiene que mirarlo. Mientras no se apruebe, sí. # who: dyomin # invented
En Zaborie, desde el invierno pasado, quien cuenta eres tú.
+ [Levantar mi mano y contar con ella en alto. # id: raise]
    Recorres las filas con el lápiz en la otra. Veintitrés, y la tuya. La manga se te ha bajado hasta el codo, y tienes frío en ese brazo. Apuntas la cifra sin bajarlo, porque la que dice cuándo se bajan las manos eres tú. # invented
    -> against
+ [—El que cuenta no vota. # id: count-instead]
    —¿Desde cuándo? —Ya has empezado. Veintitrés. Detrás de ti las repasa Dolgushin, con el dedo. Pone veintitrés, tu apellido y un interrogante. La de Pleshkov es la última en bajar; él ha ido mirando a los lados, por ver cuánto aguantaban las demás. # who: dolgushin # invented
    -> against
+ [Coger el lápiz con las dos manos. # id: both-hands]
    Cuentas con la barbilla, fila por fila. Veintitrés. Diomin cuenta también; junto a la rodilla te enseña lo que le sale: diez, diez, tres. Te mira las dos manos y al cabo de un momento saca, a cuenta de las dos, el medio dedo. # invented
    -> against

= against
—¿En contra? —Hay una, no muy alta. # who: dolgushin # invented
—Una —dices. # invented
Diomin deja el carné en el tapete, a escuadra con el borde.
—Aceite, cada tres días —dice—. El torno. ¿Eso quién lo apunta? # who: dyomin # invented
Lo apunta Pleshkov.
-> sieve

= sieve
Klavdia Diómina no llama: rasca. Es tarde, y viene con tu cedazo. # scene: kitchen-night # light: night # sound: tap # place: teller-kitchen-night # invented
—Te lo traigo, que he pensado que te haría falta —dice a través de la puerta—, y habría venido antes, pero al pequeño le dolía el oído y he andado con la cebolla. El mío no ha venido a cenar. ¿Acabó tarde aquello? # who: dyomina # invented
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
    La noche del 26.I.35, la mujer de D. se presentó en casa de S. con el pretexto de devolver un cedazo y permaneció nueve minutos a la puerta. # record: file # invented
    —Le falta un hilo, por la orilla —dice—. El mío te lo iba a arreglar esta noche. # who: dyomina
    No corre prisa, le dices. «Te lo habría hecho yo —dice—, pero con estos dedos, y el alambre es de la fábrica, que ese no se compra, ya pregunté». Ella tiene un pie en el umbral y tú una mano en la puerta. Al cabo de un rato te pide perdón por las horas. # who: dyomina
    -> frame
+ [Apagar la lámpara. # id: lamp-out # act: sieve]
    ~ wife = "shut"
    Apagas la lámpara. Habrá visto írsele la luz de los zapatos. # invented
    El 26.I.35, a las 23.10, se apagó la lámpara de S., a manera de señal según todos los indicios, tras lo cual, a los pocos minutos, se retiró la mujer de D. # record: file # invented
    No se marcha enseguida. Oyes cómo cambia el cedazo de mano, el aro contra los botones. «Mañana, entonces», le dice a la puerta, con la voz de siempre, como se le dice a una persona. # who: dyomina
    Por la mañana el cedazo está en el escalón. Ha nevado, y tiene dentro un dedo de nieve, muy igual, sin un grumo. # invented
    -> frame

= frame
{ kept == "yes":
    -> photograph
- else:
    -> kostya
}

= photograph
A la noche siguiente descuelgas a Lida de su clavo. Para levantar las lengüetas del marco hace falta el lápiz. # scene: communal-kitchen # light: lamp # place: teller-kitchen-after
{ sheet == "cuff":
    Detrás de ella, muy doblada, hay una lista impresa. No la desdoblas.
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
    —Dos milímetros —dice. Mira el clavo, te mira a ti, y se pone ella misma derecha en su sitio. # who: lida # invented
    -> composition
+ [A la estufa. # id: burn]
    ~ kept = "no"
    Es un momento; en la estufa queda brasa todavía. Pero ahora baila dentro del marco, y recortas a la medida un trozo de El Territorio Obrero. «¿Qué página?», dice la cortina. La del lino. «Esa vale —dice Lida—. El lino ya lo he dado». # who: lida # invented
    -> composition
+ [En el forro de su abrigo. # id: coat]
    Descoses cuatro dedos del bajo y lo metes contra la guata. Luego descoses también el otro lado y lo vuelves a coser, para que el abrigo caiga por igual. En mayo, con el calor, lo pones otra vez detrás de ella. # invented
    -> composition

= kostya
Kostia Diomin no viene a estudiar la física, ni ese día ni el siguiente. Lida ha sacado los dos taburetes. # scene: communal-kitchen # light: lamp # place: teller-kitchen-after
—¿No puede venir —pregunta— o es que no viene? # who: lida
+ [—Conté las manos. La que iba sola era la de su padre. # id: say-why]
    —¿De cuántas? —Se lo dices. Ella lo pone en quebrado, al margen. Luego empuja uno de los taburetes debajo de la mesa, con cuidado de que no arrastre. Al cabo de un buen rato te pregunta si la tenía muy alta. # who: lida
    -> composition
+ [—Su madre lo necesita en casa. # id: his-mother]
    —Primero —dice Lida, y detrás no viene nada. Pone un taburete encima del otro, patas arriba, como hacen en la escuela cuando se acaba el día. Una hora después lo baja, se sienta en él, y hace los problemas de los dos. # who: lida
    -> composition

= composition
Una semana después está en la puerta a la pata coja, sacándose una bota. # light: dusk # sound: door
—Han elegido la mía. De toda la escuela. Va a Ivánovo, y el camarada Pleshkov ha venido en persona por la segunda copia. # who: lida # invented
—¿Y qué pusiste, al final?
—Todo —dice Lida—. Sin un «más o menos». # who: lida
-> the_corridor
