import type { IndependentPair } from '@tributary/core';

/**
 * Invented pairs of reports by two reporters who were at the same event: the same facts, names and
 * numbers and one quotation that both heard, told from different sides. Neither copies, so an edge
 * between them is wrong.
 */
export const INDEPENDENTS: readonly IndependentPair[] = [
  {
    first:
      'The ferry Astrid ran aground off Molle island on Friday evening with 143 people on board. Nobody was injured. Captain Lasse Brein said: “The current was stronger than anything I have seen in twenty years.” Tugs from Sundvik pulled the ship free at four in the morning. The shipping office has begun an inquiry and kept the log book. Two cars on the deck slid into a railing. The line will be served by a smaller boat until the hull has been examined.',
    second:
      'Hanne Vik was just paying for her coffee when the cups began to slide. She is one of 143 passengers who spent the night of Friday on the Astrid, stuck within sight of the lights of Molle. Children slept on life jackets, an accordion went round. “The current was stronger than anything I have seen in twenty years,” captain Lasse Brein told them over the loudspeaker. Towards four the tugs from Sundvik came. She is going to take the smaller boat home, she says, but with her eyes shut.',
  },
  {
    first:
      'Governor Aldo Prinn has vetoed the water bill that the state assembly of Marisol passed by 41 votes to 38. The bill would have cut the share of farmers by twelve percent from 2032. “You cannot drink almonds,” Prinn said on Thursday, “but you cannot eat lawns either.” The assembly would need 53 votes to overrule him. Leader of the house Bette Coyle said that she would not try. A new draft is expected after the summer recess.',
    second:
      'In the orchards around Quince Valley the news came by telephone and was passed from tractor to tractor. Twelve percent less water would have been the end of his trees, says Ramon Ayala, whose family has grown almonds here since 1931. Governor Aldo Prinn’s veto on Thursday gives him time, not more. “You cannot drink almonds, but you cannot eat lawns either,” the governor said, and Ayala laughs about it. With 41 against 38 votes the assembly had wanted to cut. Wells in the valley are already 200 metres deep.',
  },
  {
    first:
      'Goalkeeper Tess Marlow saved two penalties as Caswick Ladies won the national cup on Sunday, beating Ferrydown 4–2 on penalties after a goalless match of 120 minutes. “I just looked at their hips,” Marlow said. A crowd of 31,400 saw Ferrydown hit the post three times in the second half. Captain Joan Ebbe scored the last penalty. It is the first cup for Caswick since 1998. The team receives 250,000 pounds in prize money.',
    second:
      'Ferrydown have lost a final that they should have won in ordinary time. Three times the post shook, once from a header by Nell Astor that will follow her into her dreams. Coach Dag Rimmer had changed to a back line of three and it worked: in 120 minutes Caswick had not one shot worth the name. Then came penalties and with them Tess Marlow. “I just looked at their hips,” the goalkeeper explained her two saves. 31,400 people watched Rimmer walk alone down the tunnel. His contract ends in June.',
  },
  {
    first:
      'A gas explosion damaged eleven houses in Tarver Street in Beldon on Wednesday at 6.40 a.m. One man, aged 71, was dug out alive after three hours and flown to hospital with burns. “We heard him knock with a spoon,” fire officer Gwen Atkin said. About 80 residents were taken to a church hall. The network operator Beldon Gas closed a main valve. Engineers had repaired a pipe in the street on Monday, the company confirmed. Police have secured the pit.',
    second:
      'Beldon Gas faces hard questions. Two days before eleven houses of Tarver Street were torn open, its engineers had dug there. The company has cut its repair crews from 40 to 26 in five years, figures of the regulator show, and complaints about the smell of gas have doubled. Local councillor Amir Dass says that he wrote four letters. Of the man of 71 who survived beneath the ruins, fire officer Gwen Atkin said: “We heard him knock with a spoon.” A spokesman for the firm would not discuss Monday’s work while police are looking into it.',
  },
  {
    first:
      'The novelist Ferenc Amsel received the Lindgren prize, worth 75,000 euros, in Osthaven on Saturday for “The Salt Ledger”. The jury praised a book in which “every sum comes out wrong and every sentence right”. Amsel, 66, worked as a tax inspector until 2019. He is the first winner from the island states. In his speech he thanked his former superior for refusing him promotion. The prize has been awarded every second year since 1974.',
    second:
      'For thirty-one years Ferenc Amsel checked other people’s figures, in an office without a window, and wrote on the back of forms. On Saturday he stood in the town hall of Osthaven in a borrowed jacket. “Every sum comes out wrong and every sentence right,” the jury of the Lindgren prize said of “The Salt Ledger”, the story of a clerk who loses a whole village in a column. What will he do with 75,000 euros? Pay the tax on them, says Amsel, who is 66, and have his roof mended.',
  },
  {
    first:
      'Students at the University of Norrick ended the occupation of the library on Monday after 19 days. Rector Beata Sorn promised to publish all contracts with the arms maker Dynolar by March and to let a commission with six students look at new ones. “We have learnt to argue at night,” she said. Some 300 people had slept in the reading rooms. The damage amounts to 14,000 crowns. No charges will be brought.',
    second:
      'The smell of soup still hangs between the shelves, and somebody has sorted the dictionaries by colour. On Monday the last of 300 occupiers left the Norrick library. Librarian Otto Fink found two missing books and eleven that had been returned after years. He admits that he brought them coffee. After 19 days rector Beata Sorn gave way on the contracts with Dynolar; “we have learnt to argue at night” is how she put it. The students’ speaker Ida Moon sees the commission as a trap, and a third of the plenary voted against the deal.',
  },
  {
    first:
      'An avalanche buried a road on the Sarn pass on Thursday, shutting in 260 guests in the hotels of Obersarn. The snow lay seven metres deep over a length of 150 metres, the road office said. No car was hit. “Nobody is going hungry up there,” mayor Luzi Camen said. A helicopter flew a pregnant woman to Talheim. The road is to be open again by Sunday noon if the danger falls below level four.',
    second:
      'Breakfast in the Hotel Edelhof is served an hour later now, because the bread has to be baked first. Nobody is in a hurry: the 260 guests of Obersarn cannot leave. They play cards, and the ski lifts stand still at avalanche level four. “Nobody is going hungry up there,” mayor Luzi Camen said down in the valley, and the chef, Rita Zell, shows him right with 90 kilos of potatoes. One guest was glad to go on Thursday: she is expecting, and the helicopter took her out. By Sunday the others may have to follow.',
  },
  {
    first:
      'The car maker Vantor is calling back 412,000 vehicles of the model Lynx because the brakes may fail in temperatures below minus fifteen degrees. Three accidents are known, none of them deadly. “We would rather pay now than regret later,” chief executive Noor Haddad said on Tuesday. Garages need forty minutes to replace a valve. The company expects costs of 95 million euros. The shares lost four percent.',
    second:
      'It was a driving instructor from Kaltbach who noticed first. Last January Willi Moss pressed the pedal of his Lynx and nothing happened; a hedge stopped him. His letter to Vantor was answered with a voucher for a car wash. On Tuesday, 412,000 recalled cars later, he was rung up by the chief executive. “We would rather pay now than regret later,” Noor Haddad has told the press, and to Moss she said sorry. The valve that freezes at minus fifteen is a part for two euros. The instructor has bought a car of another make.',
  },
  {
    first:
      'Prosecutors in Lisse have charged the former minister of health, Edda Kroll, with abuse of office over the purchase of 90 million masks. The charge sheet has 340 pages. Kroll is said to have chosen a firm run by her cousin without any tender. “I would sign every one of those papers again,” she told reporters on Monday. The trial may begin in September at the earliest. She faces up to five years in prison.',
    second:
      'Can a minister in an emergency buy where she likes? The case of Edda Kroll will decide more than her own fate, the lawyer Frank Ossip of the University of Lisse believes. The emergency law of that spring set aside tenders, but it said nothing of relatives. Kroll, who ordered 90 million masks from a cousin’s firm, shows no regret: “I would sign every one of those papers again.” Ossip finds that clever, for abuse of office demands a bad intention. Of 340 pages of charges a third are about a single lunch.',
  },
  {
    first:
      'Two hundred people protested on Saturday in Rowan Bay against a fish farm that the firm Marenord wants to build in the fjord. It would hold 1.8 million salmon in sixteen cages. “The fjord is a nursery, not a sewer,” biologist Siri Haug told the crowd. Marenord promises 45 jobs and closed cages by 2035. The county council will decide on 14 May. In a survey by the local radio 48 percent were in favour.',
    second:
      'Marenord’s manager Tor Lien has 45 jobs to give away and nobody cheers. On Saturday, when Rowan Bay marched against his salmon, he stood at the window of the inn. He grew up two fjords further on, where the school closed for want of children. His sixteen cages will be closed ones in 2035, he says, and until then lice will be eaten by wrasse. “The fjord is a nursery, not a sewer,” he can hear Siri Haug say through the megaphone. He likes the sentence. On 14 May the county decides, and 48 percent are on his side.',
  },
  {
    first:
      'The space agency of Tirana Sol launched its first weather satellite on Wednesday from a platform in the sea. The rocket lifted off at 9.12 a.m. after a delay of two days and placed the device, Nimbo 1, in an orbit 705 kilometres high. “It is the size of a fridge and dearer than gold,” project leader Paz Herrán said. The mission costs 61 million dollars. First pictures are expected in three weeks. A second satellite will follow in 2033.',
    second:
      'In the control room somebody had taped a saint over the clock. Twice the countdown had been stopped, once because of a fishing boat. At 9.12 on Wednesday the roar came late, as it does at sea, and Paz Herrán did not look up from her screen. “It is the size of a fridge and dearer than gold,” she says of Nimbo 1, on which she has spent nine years and two relationships. Farmers in the highlands, who lost a third of the maize to hail in April, will be the first to use its pictures. At 705 kilometres, she says, hail looks like flour.',
  },
  {
    first:
      'The city of Port Selene will charge visitors an entry fee of five euros on forty days of the year, starting on 20 April. Residents, commuters and children under fourteen are exempt. “We do not want fewer guests but other days,” deputy mayor Livio Sartor said on Friday. Up to 85,000 day trippers come on summer Sundays to the old town, which has 29,000 inhabitants. Fines range from 50 to 300 euros. Tickets are sold by telephone and at the station.',
    second:
      'Whether five euros keep anyone away is what economists doubt. Elsewhere such fees have brought money and no emptier streets, says Greta Pohl, who compares twelve tourist towns at the institute of Marn. Port Selene, where 85,000 day trippers meet 29,000 inhabitants on a Sunday in summer, would have to ask for thirty. “We do not want fewer guests but other days,” is how deputy mayor Livio Sartor defends his plan of forty days. Hotels may be glad: who stays the night pays nothing. The traders in Rio Lane have begun to print fake tickets as souvenirs.',
  },
  {
    first:
      'Der Zoll hat im Hafen von Brekum 2,1 Tonnen Kokain in einer Ladung Ananas gefunden. Es ist der größte Fund in der Geschichte des Landes, teilte die Behörde am Dienstag mit. „Die Ananas waren übrigens ausgezeichnet“, sagte Zollsprecherin Merle Harms. Das Schiff war vor drei Wochen aus Santa Clara gekommen. Vier Männer zwischen 24 und 51 Jahren wurden festgenommen. Der Straßenwert wird auf 140 Millionen Euro geschätzt.',
    second:
      'Hündin Frieda hat Überstunden gemacht. Drei Container waren schon durchgewinkt, als sie sich vor dem vierten hinsetzte und nicht mehr weiterwollte. Ihr Führer Sönke Dorn kennt das: So sitzt sie auch vor Leberwurst. Diesmal waren es 2,1 Tonnen Kokain, so viel wie nie zuvor im Land. „Die Ananas waren übrigens ausgezeichnet“, sagte Sprecherin Merle Harms am Dienstag, denn die Früchte gingen an die Tafel von Brekum. Dort wunderte man sich über den Besuch von Fotografen. Frieda bekam einen neuen Ball und zwei freie Tage.',
  },
  {
    first:
      'Die Lehrer der Grundschule Am Anger in Walsrode-Nord haben am Montag die Arbeit niedergelegt, nachdem zum dritten Mal in diesem Winter die Heizung ausgefallen war. In den Klassen wurden elf Grad gemessen. „Mit Handschuhen kann niemand schreiben lernen“, sagte Rektorin Ute Pracht. Die 280 Kinder wurden nach Hause geschickt. Die Stadt hat für Mittwoch einen mobilen Kessel bestellt. Eine neue Anlage kostet 310.000 Euro und steht seit 2027 im Haushalt.',
    second:
      'Seit Jahren schiebt der Rat den Posten vor sich her: 310.000 Euro für eine Heizung, bewilligt, gestrichen, vertagt. Kämmerer Heiner Loll verweist auf das Freibad, das zuerst dran gewesen sei. Nun frieren 280 Kinder, und der Bürgermeister ist in Urlaub. „Mit Handschuhen kann niemand schreiben lernen“, hat ihm Rektorin Ute Pracht auf den Anrufbeantworter gesprochen. Die Eltern von Walsrode-Nord rechnen vor, was der mobile Kessel kostet, der am Mittwoch kommt: 900 Euro am Tag. Für die Sondersitzung am Donnerstag haben sie Decken angekündigt.',
  },
  {
    first:
      'La jueza Carmela Rúa ordenó el jueves la prisión provisional de tres directivos de la caja de ahorros Montaña por un desfalco de 23 millones de euros. Los investigadores hallaron 118 cuentas a nombre de clientes fallecidos. «Los muertos tenían más movimientos que los vivos», declaró el fiscal Iván Doria. El banco central nombró un administrador. Los depósitos de hasta 100.000 euros están garantizados. La defensa recurrirá.',
    second:
      'A Benita Lozano le llegó en marzo una carta del banco para felicitar a su marido por su nueva tarjeta. Su marido murió en 2019. Aquella carta, que ella llevó a la comisaría dentro de una caja de galletas, puso en marcha el caso de la caja Montaña. «Los muertos tenían más movimientos que los vivos», resumió el fiscal Iván Doria. Eran 118 cuentas y 23 millones. El jueves, cuando la jueza Carmela Rúa mandó a prisión a tres directivos, Benita estaba en la última fila con sus galletas.',
  },
  {
    first:
      'Le conseil régional de Haute-Arve a voté vendredi la fermeture du petit aéroport de Bissy, qui perdait 2,4 millions d’euros par an. Trente-deux employés sont concernés. « Nous subventionnons des fauteuils vides », a déclaré le président Marc Aubrac. La piste deviendra une centrale solaire de 60 hectares. La compagnie Alpair transférera ses deux lignes à Lorenz. Le dernier vol est prévu pour le 29 octobre.',
    second:
      'Au bar de l’aérogare, Solange Petit sert encore dix cafés par jour et connaît tous les pilotes par leur prénom. Elle a appris la nouvelle vendredi par un client. Bissy vivait de deux lignes et de quelques chirurgiens pressés. « Nous subventionnons des fauteuils vides », répète-t-elle en imitant Marc Aubrac, qui n’est jamais venu les compter. Les trente-deux employés se réuniront mardi dans le hangar. À la place des avions, 60 hectares de panneaux : elle se demande qui y boira du café après le 29 octobre.',
  },
  {
    first:
      'Elections in the canton of Vareil brought heavy losses for the ruling Union, which fell from 52 to 37 of 100 seats on Sunday. The Green League doubled to 24 and the Farmers’ List took 21. Turnout was 61 percent. “The voters have sent us to the back of the class,” Union leader Rolf Egger said. He will stay in office until a congress in March. The League’s Anouk Blanc claimed the right to form a government.',
    second:
      'Anouk Blanc had no victory speech, because nobody in the Green League had believed in one. She is 34, a midwife, and came to politics through a quarrel over a bus stop. Now 24 of the 100 seats in Vareil are hers, and she must choose between the Farmers, with 21, whom she has called poisoners, and a beaten Union with 37. “The voters have sent us to the back of the class,” its leader Rolf Egger told a half-empty hall on Sunday. She has his number and has not rung yet. On Monday night she was on duty at the hospital.',
  },
  {
    first:
      'The Hallam bridge will stay closed to lorries of more than 7.5 tonnes until the end of 2032, the transport authority said on Thursday. Sensors had found broken wires in four of its eighteen cables. About 9,000 lorries cross the bridge every day. “It will not fall, but it is tired,” chief engineer Ursel Baum said. Detours lead over Grennich and take about fifty minutes. A new bridge is to cost 680 million and will be ready in 2038.',
    second:
      'In Grennich the windows rattle. Since Thursday the lorries that used to take the Hallam bridge have come through the village of 1,200 souls, one every ten seconds. Baker Jo Timmer has moved his tables inside. The hauliers complain too: fifty minutes more per trip, says Petra Voss, who owns 22 lorries, eat up her margin. “It will not fall, but it is tired,” chief engineer Ursel Baum said of the bridge with its four sick cables. Tired, that is also the word for Grennich. If the plans hold, it will last until 2032.',
  },
  {
    first:
      'Health officials in Dunmore county reported 37 cases of measles on Friday, most of them in two schools in Ashby. Six children are in hospital. Only 71 percent of pupils there are vaccinated against 94 in the state. “This is a disease that looks for gaps,” county doctor Lila Shah said. Free vaccinations are offered at the fire station from Monday. Pupils without protection must stay at home for 21 days.',
    second:
      'The queue outside the Ashby fire station had formed before the doors opened. Cole Winter brought all three of his children; until last week, he says, he was against it. Then the girl next door went to hospital. There are six of them by now, among 37 who fell ill. “This is a disease that looks for gaps,” county doctor Lila Shah has told every parents’ evening since 2029, mostly to empty chairs. A nurse hands out plasters with dinosaurs. By noon on Monday 212 doses had been given, and a fridge was sent for.',
  },
  {
    first:
      'The world’s oldest known map of stars has been found under the text of a prayer book in the abbey of Saint Orme, researchers said on Tuesday. It was drawn around 130 BC and shows 64 stars with coordinates. “Somebody scraped away the sky to write a prayer,” historian Jules Ankar said. Cameras with eleven colours of light made the faded ink visible. The find is published in the Journal of Ancient Science. The abbey does not plan to lend the book.',
    second:
      'Parchment was dear, and the monks of Saint Orme were thrifty. So Jules Ankar explains the crime that made him famous this Tuesday. “Somebody scraped away the sky to write a prayer,” the historian says, and turns the page as if it could still hurt. He had been looking for a lost comedy. What came up on the eleventh photograph were numbers, and it took a student, Mei Tanaka, to see that they were stars, 64 of them. She has since changed her subject. The abbot has ordered a better lock.',
  },
  {
    first:
      'A strike by 600 refuse collectors in Maribo entered its second week on Monday. Some 4,200 tonnes of rubbish are lying in the streets, the city said. The union wants 3,100 crowns a month, the city offers 2,850. “The rats have a better contract than we do,” union secretary Kim Dahlin said. Soldiers may be called in from Thursday if hospitals cannot be served. Restaurants have been told to store waste indoors.',
    second:
      'They come at dusk, says Vera Lund, and they are not shy. From her balcony on the fourth floor she has counted nineteen rats on the heap that was her parking place. “The rats have a better contract than we do”: the sentence of Kim Dahlin, secretary of the union, hangs as a banner over the depot in Maribo, where 600 men and women are grilling sausages in the second week. They ask for 3,100 crowns, 250 more than is offered. Lund would pay it from her own purse. Her grandson has begun to give the rats names.',
  },
  {
    first:
      'Wolves have killed 63 sheep in the Ellen valley since May, the forest office said on Wednesday, and for the first time permission was given to shoot a pack of five. “A wolf that has learnt to climb a fence teaches its children,” head forester Bror Tamm said. Farmers receive 180 crowns for each animal. The society for nature wants to go to court. Until a ruling is made the shooting may not begin.',
    second:
      'Nobody in the Ellen valley would call Maj Orre a friend of the wolf. She lost fourteen of the 63 sheep that were killed, among them Doris, whom she raised by bottle. But five dead wolves, she says, make room for five others. Her new fence is a metre and a half high and a dog of 60 kilos walks behind it. “A wolf that has learnt to climb a fence teaches its children,” head forester Bror Tamm said on Wednesday. Then one must teach the dog as well, says Orre. For her sheep she got 180 crowns each. The dog cost 2,000.',
  },
  {
    first:
      'Bis zu 40.000 Haushalte in Nordmark waren am Sonntag fünf Stunden ohne Strom, nachdem ein Umspannwerk bei Klinten gebrannt hatte. Ein Vogelnest soll den Kurzschluss ausgelöst haben. „Ein Storch hat uns den Stecker gezogen“, sagte Netzchef Armin Quade. Drei Aufzüge mussten von der Feuerwehr geöffnet werden. Das Krankenhaus lief mit Notstrom. Der Schaden liegt bei zwei Millionen Euro.',
    second:
      'Wie verwundbar ist ein Netz, das an einem Vogel scheitern kann? In Nordmark fehlt seit Jahren die zweite Leitung, die Klinten entlasten würde; Anwohner klagen gegen zwei der Masten. Am Sonntag saßen deshalb 40.000 Haushalte im Dunkeln. „Ein Storch hat uns den Stecker gezogen“, sagte Netzchef Armin Quade, doch die Ingenieurin Helga Brandt lässt das nicht gelten: In ihrem Gutachten von 2028 steht das Wort Storch nicht, das Wort Redundanz dagegen 31-mal. Fünf Stunden seien noch Glück gewesen. Im Januar hätte es Tage dauern können.',
  },
  {
    first:
      'A freight ship and a fishing boat collided in thick fog off Cape Ludden early on Tuesday, the coastguard said. Two of the five fishermen are missing. The freighter Halcyon, sailing under the flag of Torvia with 9,000 tonnes of timber, was only slightly damaged. Lifeboats from Ludden and Sker searched an area of 60 square miles. “In water of six degrees every hour counts,” coastguard officer Neve Tyrell said. An inquiry is to find out why the boat, the Good Intent, was not seen on the radar.',
    second:
      'Hopes were fading on Tuesday night for two men lost after the Good Intent, a trawler with a crew of five, was struck by a timber ship. Three others had clung to a hatch cover until a lifeboat from Sker reached them. Visibility was below a hundred metres, and neither vessel sounded its horn, one of the survivors told his wife by telephone. “In water of six degrees every hour counts,” said Neve Tyrell of the coastguard. Owners of the Halcyon, registered in Torvia, have sent a lawyer to Ludden. The trawlermen’s association wants fog lanes closed to large ships.',
  },
  {
    first:
      'Retail chain Bardo is closing 74 of its 310 shops and cutting 2,900 jobs, it announced on Thursday after the third year of losses. Chief executive Sanna Kivel said that customers had moved to the internet faster than expected. “We have been a museum with price tags,” she said. Most of the shops are in small towns of the east. Suppliers have been asked for a discount of eight percent. The unions were informed an hour before the press. Bardo lost 112 million in the year to June.',
    second:
      'Unions have threatened the retailer Bardo with strikes before Christmas over the loss of 2,900 jobs. Members were shocked to hear of it on the radio on Thursday, negotiator Pim Declan said, and he called an offer of half a month’s pay per year of service an insult. In eleven eastern towns a Bardo is the last shop that sells clothes. Sanna Kivel, who came from an online mail order house to lead the chain in January, told reporters: “We have been a museum with price tags.” The price of the share rose by six percent on news of the 74 closures, since analysts think that the rest can be sold.',
  },
  {
    first:
      'Israfel Monk won the eleventh stage of the Tour of Galdia on Saturday, a ride of 187 kilometres from Perrin to the ski resort of Haut Clos. The climber from team Corvid attacked five kilometres before the top and crossed the line 48 seconds ahead of Luca Brandis. Favourite Joost Raman lost two minutes after a puncture and is now third overall. “My legs were wood, but his were stone,” Monk said. Brandis leads by 31 seconds. On Sunday the riders have a rest day.',
    second:
      'Luca Brandis took over the leader’s jersey of the Tour of Galdia at Haut Clos on Saturday although he had to let the stage winner go. The sprinter turned climber, 33, limited his loss to 48 seconds and profited from the bad luck of Joost Raman, whose wheel had to be changed at the foot of the mountain. Brandis has now 31 seconds on his team mate Emil Soto. “My legs were wood, but his were stone,” said Israfel Monk, first in Haut Clos and for a fourth time in his career on a mountain of the tour. Eighteen riders gave up in the heat.',
  },
  {
    first:
      'Parliament in Lower Sava rejected the budget of finance minister Greta Holub on Wednesday by 62 votes to 57. Four deputies of the Rural Party, which belongs to the coalition, voted with the opposition because of cuts in school buses. “I have no second budget in my drawer,” Holub said after the vote. Without a budget the ministries may spend a twelfth of last year’s sum each month. President Milos Arden will meet the leaders of all parties on Friday.',
    second:
      'The government of Lower Sava is close to breaking up. Its smallest partner, the Rural Party, denied that it wanted to leave on Wednesday, hours after four of its deputies had brought down the budget, but its chairman Ivo Pasek would not rule out elections. He says that 140 villages would have lost their school bus. Finance minister Greta Holub, asked about a compromise, replied: “I have no second budget in my drawer.” The currency fell to its lowest since May. Bankers in the capital fear for a loan that depends on a deficit below four percent. The vote was 62 to 57.',
  },
];
