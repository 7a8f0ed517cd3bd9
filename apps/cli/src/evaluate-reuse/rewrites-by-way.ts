import type { RewriteExample } from '@tributary/core';

/** A rewrite and how it was made. */
export interface RewriteByWay extends RewriteExample {
  readonly way: string;
}

/**
 * More invented reports with rewrites, each made in one named way. They were written after the
 * thresholds for rewrites had been chosen, so that what is found of them is no upper estimate.
 */
export const REWRITES_BY_WAY: readonly RewriteByWay[] = [
  {
    way: 'agency to tabloid',
    original:
      'A court in Velmark sentenced the former head of the lottery company Fortunel, Casper Ilgen, to six years in prison on Tuesday for fraud in 214 cases. Ilgen, 58, had for nine years paid prizes worth 7.3 million crowns to relatives and to a tennis partner. The judge, Anke Thole, said that the accused had betrayed the hopes of pensioners. His wife was acquitted. The defence announced an appeal. Fortunel, which belongs to the state, has since replaced its whole board and hired an auditor for the draws.',
    rewrite:
      'He dealt himself the jackpot, and now he pays! Casper Ilgen, 58, who ran the state lottery Fortunel, goes to jail for six years after a Velmark court found him guilty of 214 counts of fraud on Tuesday. For nine years the lottery boss slipped 7.3 million crowns in prizes to his family and even his tennis partner. He betrayed the hopes of pensioners, judge Anke Thole thundered. His wife walked free. His lawyers are going to appeal. And Fortunel? The whole board has been kicked out, and an auditor now watches the draws.',
  },
  {
    way: 'agency to tabloid',
    original:
      'Rescuers brought a family of four back to the harbour of Port Asel on Sunday after their sailing boat had drifted for 31 hours without a rudder. Father Jonah Prell, 41, told the coastguard that a floating container had struck the hull at night. The children, aged five and eight, lived on raisins and rain water. A tanker bound for Quist noticed the light of a torch nine miles off the cape. Doctors at the Asel clinic treated all of them for cold and discharged them by evening. The boat, the Lark, sank during the towing.',
    rewrite:
      'Saved by a torch! For 31 hellish hours the Prells drifted on the open sea with no rudder, and their children, just five and eight, had nothing but raisins and rain water. Dad Jonah, 41, told coastguards how a container floating in the dark smashed into the hull. Nine miles off the cape the crew of a tanker on its way to Quist spotted their tiny light. On Sunday the four were back in Port Asel harbour. Frozen but alive, they left the Asel clinic the same evening. Their boat, the Lark, was lost: it went down while being towed.',
  },
  {
    way: 'agency to tabloid',
    original:
      'The football association of Norvia has banned the defender Matti Sorje for eleven matches for biting an opponent in the cup semi-final between Hafen United and Rovers Tarn. The referee had not seen the incident in the 63rd minute, but three cameras recorded it. Sorje, 27, must also pay a fine of 40,000 crowns. His club said that it would not appeal and that the player would attend a course. The injured striker, Lou Adeyo, needed four stitches in the shoulder. It is the longest ban since 2003.',
    rewrite:
      'Hungry for the final? Hafen United hardman Matti Sorje has been kicked out for ELEVEN games after sinking his teeth into a rival in the cup semi against Rovers Tarn. The ref missed the 63rd-minute munch, yet three cameras caught everything. Norvia’s football bosses also hit the 27-year-old with a 40,000-crown fine. Victim Lou Adeyo, a striker, had four stitches put in his shoulder. Hafen will take it without appeal, and their biter is off to a course. Not since 2003 has anyone been banned for longer.',
  },
  {
    way: 'shortened to a third',
    original:
      'The ministry of transport of Ardenia presented a plan on Monday to reopen 340 kilometres of disused railway by 2034. Minister Leonie Brack said that eleven lines had been chosen out of forty-six that communities had proposed. The first to return will be the valley line from Krummbach to Sele, closed in 1987, on which trains are to run every hour from the summer of next year. The cost is put at 1.9 billion marks, of which the provinces bear a quarter. The association of bus companies warned that it would lose 500 drivers. Environmental groups welcomed the plan but called it slow. The opposition spoke of a timetable for the next government. A law that speeds up permits is to come before parliament in October, and residents who live closer than fifty metres to the tracks can apply for double windows from January on.',
    rewrite:
      'Ardenia wants to reopen 340 kilometres of disused railway by 2034, transport minister Leonie Brack said on Monday. Eleven lines were chosen out of forty-six; the valley line from Krummbach to Sele, closed in 1987, comes first, with hourly trains from next summer. The plan costs 1.9 billion marks, a quarter of it borne by the provinces. Bus companies fear for 500 drivers.',
  },
  {
    way: 'shortened to a third',
    original:
      'A fungus that kills banana plants has been found for the first time on the island of Teruma, the agriculture office said on Thursday. Inspectors discovered it on two farms near Lago Verde after a grower had reported yellow leaves. The office has fenced in 160 hectares and burnt 22,000 plants. Bananas earn the island 90 million dollars a year and employ one in six workers. Plant doctor Ines Okoro said that the fungus had probably arrived on muddy boots and could live in the ground for thirty years. Growers must now wash their lorries and shoes in a bath of chlorine at every gate. The exporters Frutamar and Solis said that ships would sail as planned. The government promised loans without interest to those who lose their harvest. A resistant plant is being tried in a greenhouse of the university but will not be ready before 2036.',
    rewrite:
      'A deadly banana fungus has reached Teruma for the first time, the agriculture office said Thursday. It was found on two farms near Lago Verde; 160 hectares were fenced in and 22,000 plants burnt. Bananas bring the island 90 million dollars yearly. The fungus, which lives in the ground for thirty years, probably came on muddy boots, plant doctor Ines Okoro said. A resistant plant will not be ready before 2036.',
  },
  {
    way: 'shortened to a third',
    original:
      'Some 4,000 nurses walked out of the hospitals of Greater Lonnick at six on Wednesday morning for a strike of two days, the first in the history of the region. Their union asks for a rise of nine percent and for one nurse per four patients at night; the hospitals offer five percent over two years. Surgeons postponed 1,150 operations. Emergency wards remain open, and a hundred nurses agreed to look after newborn children. Dora Quill, who speaks for the union, said that her members had cried in the changing rooms for years. Hospital director Anton Vey said he understood the anger but could not print money. Patients with appointments will be called by telephone. In front of the cathedral hospital nurses hung up 300 pairs of worn shoes. Talks will go on at the labour office on Friday at nine with the former judge Pavel Rust as mediator.',
    rewrite:
      'For the first time ever nurses in Greater Lonnick are on strike: 4,000 of them walked out at six on Wednesday morning for two days. They want nine percent more and a nurse for every four patients at night, while hospitals offer five percent in two years. 1,150 operations were postponed, emergency wards stay open. Former judge Pavel Rust will mediate when talks go on at the labour office on Friday.',
  },
  {
    way: 'paragraphs in another order',
    original:
      'Archaeologists digging under the market square of Osterbruck have uncovered a bath house from the fourteenth century with its oven and two tubs of oak.\n\nThe wood survived because the ground water kept air away from it, said the head of the dig, Runa Felk.\n\nAmong 600 finds are dice of bone, a comb and a lead whistle in the shape of a rooster.\n\nThe town had wanted to open an underground car park for 210 cars here next year. Mayor Gert Olland said that at least one level of it would have to go.\n\nVisitors can look into the pit from a wooden bridge on Saturdays until the first frost.',
    rewrite:
      'From a bridge of wood, visitors may watch the dig on the Osterbruck market square every Saturday until the first frost comes.\n\nThe underground car park for 210 cars that the town intended to open there next year will lose a level at the very least, mayor Gert Olland admits.\n\nWhat stands in its way is a bath house built in the fourteenth century, which archaeologists came upon together with an oven and two oak tubs.\n\nA rooster-shaped whistle of lead, a comb and bone dice are among the 600 things that were found.\n\nRuna Felk, who heads the excavation, explained that ground water had kept the air out and so preserved the wood.',
  },
  {
    way: 'paragraphs in another order',
    original:
      'The chip maker Silvane will build a factory for 2.6 billion euros in the former steel town of Harrow End, creating 1,400 jobs by 2033.\n\nThe state pays a fifth of the sum. In return Silvane must stay for fifteen years or give the money back.\n\nChief executive Mirjam Stoll said that the cheap power of the nearby dam had tipped the balance against two places abroad.\n\nEnvironmentalists fear for the river Harr, from which the plant may take 9,000 cubic metres of water a day.\n\nThe last blast furnace of Harrow End went out in 2009; since then a third of the people have moved away.',
    rewrite:
      'Since its last blast furnace went cold in 2009, Harrow End has lost a third of its inhabitants. Now the former steel town is to get 1,400 new jobs.\n\nUp to 9,000 cubic metres of water a day may be taken from the river Harr, to the worry of environmentalists.\n\nBy 2033 the chip maker Silvane is going to build a factory there for 2.6 billion euros.\n\nCheap power from the dam close by decided the matter against two sites in other countries, chief executive Mirjam Stoll said.\n\nOne fifth of the cost falls to the state, and the company must return it unless it stays fifteen years.',
  },
  {
    way: 'paragraphs in another order',
    original:
      'Two climbers from Brenna survived three nights in a crevasse on the Weisshorn of Talmark and were pulled out by helicopter on Friday.\n\nThe brothers Nils and Ove Hammer, 24 and 29, had fallen eighteen metres when a bridge of snow broke on Tuesday.\n\nThey drank melted snow and shared a sleeping bag, the mountain rescue said. Ove has a broken ankle and frostbite on three toes.\n\nA guide, Resi Kofler, heard their whistle by chance when she took a photograph.\n\nThe mountain rescue has been called out 61 times this season, more often than ever before.',
    rewrite:
      'By pure chance a guide who had stopped for a photograph heard a whistle: Resi Kofler saved the lives of two brothers in Talmark.\n\nNils Hammer, 24, and Ove, 29, both from Brenna, had spent three nights down in a crevasse of the Weisshorn before a helicopter lifted them out on Friday.\n\nWith 61 calls the mountain rescue is having its busiest season so far.\n\nA snow bridge collapsed under them on Tuesday and they dropped eighteen metres.\n\nOve’s ankle is broken and three of his toes are frostbitten; one sleeping bag and melted snow kept them both going, according to the rescuers.',
  },
  {
    way: 'direct speech reported',
    original:
      'Fire destroyed the paper mill of Lindholt in the night to Monday, and 130 people have lost their work for now. “The roll store burnt like a torch, and we could only protect the houses next to it,” fire chief Ditte Brandal said. Some 95 firefighters were on the spot. “I have worked here for 33 years and I cannot look at it,” said machine operator Karl Osk. The owner, Evald Norling, promised to rebuild: “Lindholt has made paper since 1862 and will make paper again.” The damage is put at 60 million crowns. The cause may have been a hot bearing.',
    rewrite:
      'The Lindholt paper mill burnt down in the night to Monday, leaving 130 people without work for the time being. Fire chief Ditte Brandal said the roll store had been ablaze like a torch and that her crews, 95 strong, could do no more than protect the neighbouring houses. Karl Osk, who has operated machines there for 33 years, said he could not bear to look at it. Owner Evald Norling promised that the mill would be rebuilt, since paper had been made in Lindholt from 1862 and would be made there again. A hot bearing may have caused the fire; damage is estimated at 60 million crowns.',
  },
  {
    way: 'direct speech reported',
    original:
      'The parliament of Castria voted by 88 to 71 on Thursday to lower the voting age to sixteen. “Whoever pays taxes must be allowed to vote,” said interior minister Olena Brisk before the ballot. Conservative leader Ugo Ferrant answered: “You are not looking for citizens, you are looking for voters.” Some 210,000 young people may take part in the local elections of May for the first time. Pupils in the gallery applauded although that is forbidden. “I will vote, but first I have a mathematics test,” said Mina Toll, who turned sixteen last week. The upper house decides in December.',
    rewrite:
      'Sixteen-year-olds are to vote in Castria: parliament decided so on Thursday with 88 votes against 71. Interior minister Olena Brisk had argued before the ballot that people who pay taxes must also be allowed to elect. The leader of the Conservatives, Ugo Ferrant, replied that the government was looking for voters rather than citizens. For some 210,000 young people the local elections in May would be their first. There was forbidden applause from pupils in the gallery. Mina Toll, sixteen since last week, said she would go and vote, though a mathematics test came first. In December it is the turn of the upper house.',
  },
  {
    way: 'turned into the past',
    original:
      'The zoo of Marrenburg is moving its four elephants to a park in the south this week because their house no longer meets the rules. The animals travel one by one in a steel box on a lorry, at night and at no more than 60 kilometres an hour. A keeper sits beside them for the fourteen hours of the journey. The oldest cow, Sulima, has lived in Marrenburg since 1981. Director Thea Lomm expects 5,000 people at the farewell on Sunday. Gibbons will take over the house after a conversion for 800,000 francs.',
    rewrite:
      'Last week Marrenburg zoo gave up its four elephants, whose house had ceased to meet the rules, to a park in the south. One at a time they were driven there by night, in a box of steel on a lorry that never went faster than 60 kilometres an hour. For all fourteen hours a keeper had sat next to each. About 5,000 people had been expected by director Thea Lomm for the farewell on the Sunday. Sulima, the oldest of the cows, had been in Marrenburg from 1981 on. The house, converted for 800,000 francs, went to the gibbons.',
  },
  {
    way: 'turned into the past',
    original:
      'The telephone company Brightline is switching off its copper network in the province of Dorn from Saturday. Some 46,000 households must have a new modem by then, and 3,100 have not answered any letter. Technicians visit them with a van and install the device without charge. Lifts and fire alarms that hang on the old lines are a special concern, says regional manager Hugo Saal. The consumer office receives about forty complaints a day. Copper worth an estimated 12 million euros will be pulled out of the ground over two years and sold.',
    rewrite:
      'When Brightline turned off the copper network in Dorn province that Saturday, 46,000 households had needed to get a new modem. No letter had been answered by 3,100 of them, so technicians drove round in a van and fitted the device free of charge. Regional manager Hugo Saal had been concerned above all about fire alarms and lifts connected to the old lines. Complaints reached the consumer office at a rate of some forty per day. The company took two years to dig up and sell the copper, which was valued at 12 million euros.',
  },
  {
    way: 'metric to imperial',
    original:
      'A solar car built by students from Quellen crossed the Ambar desert in 39 hours on Wednesday and beat the old record by almost three. The car, named Gecko, weighs 182 kilograms and covered 2,400 kilometres at an average of 62 kilometres an hour. At noon the temperature in the cockpit reached 44 degrees Celsius, driver Faye Ostrow said. A tyre burst 90 kilometres before the finish and was changed in four minutes. Second place went to the team of Lumen College, whose car lost a panel in a sandstorm. The next race is in 2033.',
    rewrite:
      'Students from Quellen have taken the record for crossing the Ambar desert in a solar car, beating it by nearly three hours with a time of 39 hours on Wednesday. Their Gecko, which weighs 401 pounds, averaged 39 miles an hour over a distance of 1,490 miles. Driver Faye Ostrow said that it got as hot as 111 degrees Fahrenheit in the cockpit around noon. With 56 miles to go a tyre burst; changing it took four minutes. The car of Lumen College, runners-up, had a panel torn off by a sandstorm. The race will next be held in 2033.',
  },
  {
    way: 'metric to imperial',
    original:
      'Rain has flooded the lower town of Besany after 118 millimetres fell in six hours, the weather service said on Saturday. The river Ould rose by 3.4 metres and carried away a foot bridge 52 metres long. Soldiers took 800 people to a sports hall eleven kilometres away. Water 90 centimetres deep stood in the cathedral, and the priest, Amaro Pinto, saved the altar cloths with a canoe. The pumping station failed because its engine stood in the cellar. The service expects the river to fall by 20 centimetres a day from Monday.',
    rewrite:
      'The lower town of Besany is under water after 4.6 inches of rain in six hours, according to the weather service on Saturday. The Ould, up by more than 11 feet, swept away a 170-foot foot bridge. About 800 people were brought by soldiers to a sports hall seven miles away. In the cathedral, where the water stood 3 feet deep, priest Amaro Pinto used a canoe to save the cloths of the altar. Because the engine of the pumping station was in the cellar, it failed. From Monday on the river should drop by eight inches daily, the service expects.',
  },
  {
    way: 'German, reworded',
    original:
      'Der Stadtrat von Hellenau hat am Dienstag beschlossen, die Seilbahn auf den Rabenkopf nach einem Gutachten sofort stillzulegen. Prüfer hatten an sieben von zwölf Stützen Risse im Stahl gefunden. Die Reparatur kostet nach Angaben von Bürgermeisterin Carla Winzig 4,8 Millionen Euro. Im vergangenen Jahr fuhren 190.000 Gäste mit der Bahn. Das Berghotel der Familie Stroh muss nun mit Geländewagen versorgt werden. Die Opposition wirft der Stadt vor, eine Warnung aus dem Jahr 2022 übersehen zu haben. Bis Ostern soll ein Bus die Gäste bis zur Mittelstation bringen.',
    rewrite:
      'Die Rabenkopf-Seilbahn in Hellenau steht ab sofort still. Das entschied der Stadtrat am Dienstag, nachdem Prüfer bei sieben der zwölf Stützen Risse im Stahl entdeckt hatten. 4,8 Millionen Euro wird die Instandsetzung laut Bürgermeisterin Carla Winzig verschlingen. 190.000 Gäste hatte die Bahn im Vorjahr befördert. Geländewagen müssen jetzt das Berghotel der Familie Stroh beliefern. Eine Warnung von 2022 sei übersehen worden, kritisiert die Opposition. Zur Mittelstation fährt bis Ostern ersatzweise ein Bus.',
  },
  {
    way: 'German, reworded',
    original:
      'In einem Steinbruch bei Ottenried haben Forscher das Skelett eines Meereskrokodils entdeckt, das vor rund 152 Millionen Jahren lebte. Das Tier ist 3,9 Meter lang und fast vollständig erhalten. Selbst Reste der letzten Mahlzeit, ein Fisch, liegen noch zwischen den Rippen, sagte die Paläontologin Jutta Hebel am Mittwoch. Ein Baggerfahrer hatte im März einen Zahn bemerkt und die Arbeit angehalten. Die Universität Lahrstadt will den Fund zwei Jahre lang präparieren. Danach soll er in Ottenried gezeigt werden, wo die Gemeinde eine alte Scheune umbaut.',
    rewrite:
      'Fast vollständig und 3,9 Meter lang ist ein Skelett, auf das Forscher im Steinbruch von Ottenried gestoßen sind. Es gehörte einem Krokodil, das vor ungefähr 152 Millionen Jahren im Meer lebte. Zwischen seinen Rippen steckt nach Worten der Paläontologin Jutta Hebel sogar noch ein Fisch, die letzte Mahlzeit. Zu verdanken ist die Entdeckung einem Baggerfahrer, dem im März ein Zahn auffiel und der daraufhin die Arbeit unterbrach. Zwei Jahre wird die Präparation an der Universität Lahrstadt dauern. Anschließend kommt der Fund nach Ottenried zurück, in eine umgebaute Scheune der Gemeinde.',
  },
  {
    way: 'German, reworded',
    original:
      'Die Reederei Nordkamm streicht zum Jahresende die Fähre zwischen Tönsby und der Insel Farn. Grund sind nach Angaben des Unternehmens vom Freitag die gestiegenen Preise für Diesel und die sinkende Zahl der Fahrgäste. Zuletzt nutzten nur noch 210 Menschen am Tag das Schiff, vor zehn Jahren waren es 540. Auf Farn leben 380 Menschen, die meisten arbeiten auf dem Festland. Inselvorsteher Boy Petersen nannte die Entscheidung ein Todesurteil. Das Land prüft nun, ob es den Betrieb mit jährlich 1,2 Millionen Kronen stützen kann. Eine Bürgerinitiative will selbst ein Schiff kaufen.',
    rewrite:
      'Ein „Todesurteil“ nennt es der Vorsteher der Insel: Zwischen Farn und Tönsby soll vom Jahresende an keine Fähre mehr verkehren. Die Reederei Nordkamm begründete das am Freitag mit weniger Passagieren und teurerem Diesel. 210 Reisende täglich zählte sie zuletzt, ein Jahrzehnt zuvor noch 540. Von den 380 Bewohnern der Insel haben die meisten ihre Arbeit auf dem Festland, so Boy Petersen. Ob 1,2 Millionen Kronen im Jahr die Linie retten könnten, wird vom Land geprüft. Ein eigenes Schiff möchte derweil eine Initiative von Bürgern anschaffen.',
  },
  {
    way: 'Spanish, reworded',
    original:
      'El ayuntamiento de Valdesierra aprobó el lunes la compra de 36 autobuses eléctricos por 19 millones de euros. Los primeros doce vehículos llegarán en abril y sustituirán a los más viejos de la flota, que circulan desde 2005. La alcaldesa, Nuria Belmonte, afirmó que el ruido en el centro bajará a la mitad. Los conductores recibirán un curso de tres días. El partido Vecinos Unidos votó en contra porque las cocheras de San Telmo no tienen potencia suficiente para cargar más de veinte autobuses. La empresa fabricante, Motoral, instalará una subestación antes del verano.',
    rewrite:
      'Valdesierra tendrá 36 autobuses eléctricos, que costarán 19 millones de euros, según acordó el lunes su ayuntamiento. En abril se recibirán los doce primeros, destinados a reemplazar los vehículos más antiguos, en circulación desde 2005. Según la alcaldesa Nuria Belmonte, en el centro habrá la mitad de ruido. Se prevé un curso de tres días para los conductores. En contra votó Vecinos Unidos, que advierte de que en las cocheras de San Telmo solo hay potencia para cargar veinte autobuses. Motoral, el fabricante, se compromete a instalar antes del verano una subestación.',
  },
  {
    way: 'Spanish, reworded',
    original:
      'Un incendio forestal ha quemado 2.700 hectáreas de pinos en la sierra de Almorán desde el jueves y ha obligado a evacuar cinco aldeas. Unos 640 vecinos duermen en el polideportivo de Tejada. El viento, con rachas de 70 kilómetros por hora, impidió el sábado el vuelo de los hidroaviones. La guardia forestal sospecha de una cosechadora que trabajaba a pesar de la prohibición. El consejero de Medio Ambiente, Joel Arteche, pidió paciencia a los ganaderos que quieren volver por sus animales. Se espera lluvia para el martes.',
    rewrite:
      'Cinco aldeas evacuadas y 2.700 hectáreas de pinar arrasadas: es el balance del fuego que desde el jueves avanza por la sierra de Almorán. En el polideportivo de Tejada pasan la noche 640 vecinos. Los hidroaviones no pudieron volar el sábado por un viento que alcanzó los 70 kilómetros por hora. Una cosechadora que incumplía la prohibición de trabajar pudo causar las llamas, sospecha la guardia forestal. Paciencia es lo que pide Joel Arteche, consejero de Medio Ambiente, a los ganaderos preocupados por sus animales. La lluvia no llegará hasta el martes.',
  },
  {
    way: 'French, reworded',
    original:
      'La verrerie de Montclair fermera ses portes le 30 juin après 178 ans d’activité, a annoncé mercredi le groupe Cristalor. Les 240 salariés recevront une proposition de reclassement dans l’usine de Sarbourg, à 90 kilomètres. Le groupe invoque le prix du gaz, qui a triplé en deux ans. La maire, Odile Fresnay, a dénoncé une décision prise sans aucune discussion. Les syndicats occupent la cour depuis jeudi matin et brûlent des palettes. Une reprise par une coopérative des ouvriers est étudiée avec l’aide de la région, qui offrirait trois millions d’euros.',
    rewrite:
      'Après 178 ans, c’est fini : le groupe Cristalor a fait savoir mercredi que la verrerie de Montclair cesserait toute activité le 30 juin. Un reclassement à Sarbourg, une usine distante de 90 kilomètres, sera proposé aux 240 salariés. En cause, selon la direction, un prix du gaz multiplié par trois en deux ans. Odile Fresnay, la maire, regrette que la décision ait été prise sans discussion. Depuis jeudi matin, des palettes brûlent dans la cour que les syndicats occupent. Avec trois millions d’euros de la région, les ouvriers pourraient former une coopérative et reprendre l’usine.',
  },
  {
    way: 'French, reworded',
    original:
      'Un pêcheur de Port-Maven a découvert samedi dans ses filets une torpille de la Seconde Guerre mondiale longue de six mètres. Le port a été évacué pendant neuf heures et 1.300 habitants ont passé la nuit dans deux écoles. Les démineurs de la marine ont remorqué l’engin à huit kilomètres au large avant de le faire exploser dimanche à midi. La charge contenait 280 kilos d’explosif, a précisé le capitaine Loïc Tanguier. Aucune vitre n’a été brisée. Le pêcheur, Yann Le Goaz, demande une indemnité pour ses filets et une journée de travail perdue.',
    rewrite:
      'Frayeur à Port-Maven, où une torpille de six mètres, vestige de la Seconde Guerre mondiale, s’est prise samedi dans les filets de Yann Le Goaz. Deux écoles ont hébergé pour la nuit 1.300 habitants, le port étant resté fermé neuf heures. Remorquée par les démineurs de la marine à huit kilomètres des côtes, la torpille a explosé dimanche à midi. Elle renfermait 280 kilos de charge, selon le capitaine Loïc Tanguier, mais pas une vitre n’a souffert. Reste la facture : le pêcheur réclame le prix de ses filets et de sa journée perdue.',
  },
  {
    way: 'Italian, reworded',
    original:
      'Il consiglio comunale di Roccavento ha deciso lunedì di vietare le automobili nel centro storico dal primo maggio. Potranno entrare soltanto i 1.900 residenti, i medici e i fornitori fino alle dieci del mattino. Il sindaco Fulvio Nardelli ha ricordato che ogni estate 7.000 veicoli al giorno attraversano la porta di San Biagio. I commercianti temono un calo delle vendite del venti per cento e hanno raccolto 450 firme. Tre navette elettriche collegheranno il parcheggio dello stadio con la piazza ogni otto minuti. Le multe partiranno da 85 euro.',
    rewrite:
      'Dal primo maggio niente più automobili nel centro storico di Roccavento: lo ha stabilito lunedì il consiglio comunale. Fanno eccezione i medici, i 1.900 residenti e, fino alle dieci del mattino, i fornitori. Dalla porta di San Biagio passano d’estate 7.000 veicoli al giorno, ha detto il sindaco Fulvio Nardelli. Sono 450 le firme raccolte dai commercianti, che prevedono vendite in calo del venti per cento. Dal parcheggio dello stadio partirà ogni otto minuti una delle tre navette elettriche dirette in piazza. Chi non rispetta il divieto pagherà almeno 85 euro.',
  },
  {
    way: 'own introduction, then reworded',
    original:
      'The statistics office of Pellworth counted 5.12 million inhabitants at the end of the year, 31,000 fewer than the year before. It is the first fall since the census of 1951. Some 48,000 children were born, and 67,000 people died. Fewer people arrived from abroad because the shipyards hire less, said statistician Reza Holm. The capital alone grew, by 4,000. In the northern district of Skarn every third house stands empty. The government wants to give 20,000 crowns to young families who move there. The opposition says that Skarn lacks doctors, not crowns.',
    rewrite:
      'Anyone who has driven through the north lately has seen the boarded windows and the silent playgrounds. Now there are figures for it. Pellworth is shrinking for the first time since the 1951 census: at the end of the year it had 5.12 million inhabitants, a loss of 31,000 in twelve months. Against 67,000 deaths there were 48,000 births. With shipyards hiring less, statistician Reza Holm says, not so many people come from abroad. Only the capital gained, 4,000 in all. One house in three is empty in Skarn, the northern district, where young families may soon get 20,000 crowns for moving in. Skarn needs doctors rather than crowns, the opposition replies.',
  },
];
