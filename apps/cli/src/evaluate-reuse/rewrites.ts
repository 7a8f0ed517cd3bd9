import type { RewriteExample } from '@tributary/core';

/**
 * Invented reports, each with a rewrite as newsrooms and content farms make them: sentence by
 * sentence in other words, condensed, or reordered a little. From light to heavy. The thresholds for
 * rewrites were chosen on them together with independent reports (docs/reuse.md).
 */
export const REWRITES: readonly RewriteExample[] = [
  {
    original:
      'The town council of Hallerby voted on Tuesday night to close the swimming hall for eighteen months after engineers found rust in the steel beams above the main pool. The building, opened in 1974, needs repairs worth 3.2 million crowns, according to a report by the consultancy Brandt and Moe. Council leader Signe Aasen said safety had to come first. Two local schools will send their pupils to Vestmark for lessons, a bus ride of forty minutes. The opposition demanded to know why an inspection in 2019 had missed the damage. Work is due to begin in August.',
    rewrite:
      'Hallerby town council voted on Tuesday night to shut its swimming hall for a year and a half after engineers discovered rust in the steel beams over the main pool. Repairs to the building, which opened in 1974, will cost 3.2 million crowns, a report by consultancy Brandt and Moe says. Safety must come first, said council leader Signe Aasen. Pupils of two local schools will travel to Vestmark for lessons, forty minutes by bus. The opposition wants to know why the damage was missed in an inspection in 2019. The work is expected to start in August.',
  },
  {
    original:
      'A cargo train carrying fertiliser left the rails near Port Ellery early on Monday, blocking the coastal line in both directions. Nobody was hurt, the operator Norrail said, but eleven of the thirty wagons turned over and one leaked a white powder into a ditch. Firefighters from three towns sealed the area and told residents to keep their windows shut until noon. Investigators suspect that a cracked wheel caused the accident. Trains between Ellery and Caswick will not run before Thursday, and passengers were advised to use replacement buses. The line was last closed after the floods of 2016.',
    rewrite:
      'The coastal line near Port Ellery is blocked in both directions after a goods train loaded with fertiliser derailed early on Monday. According to the operator Norrail nobody was injured, though eleven out of thirty wagons overturned and white powder leaked from one into a ditch. Residents were told to keep windows closed until noon while firefighters from three towns sealed off the area. A cracked wheel is suspected by investigators to have caused the derailment. There will be no trains between Ellery and Caswick before Thursday, with passengers advised to take replacement buses. Floods in 2016 had last closed the line.',
  },
  {
    original:
      'Scientists at the University of Tarn have found a colony of blind shrimps in a flooded mine that had been sealed for ninety years. The animals, barely two centimetres long, live at a depth of 140 metres in water of only four degrees. Biologist Pia Roth said that they probably came in through cracks from an underground river. Her team took twelve of them to the laboratory, where their genes are to be read. The mine belongs to the province, which had planned to fill it with concrete this autumn. A decision on its future will now be taken in March.',
    rewrite:
      'A colony of blind shrimps has been discovered by University of Tarn scientists in a flooded mine sealed ninety years ago. The creatures are barely two centimetres in length and live 140 metres down, where the water has a temperature of only four degrees. They probably entered through cracks from an underground river, biologist Pia Roth said. Twelve of the animals were taken by her team to the laboratory so that their genes can be read. The province, which owns the mine, had planned to fill it with concrete this autumn. Its future will now be decided in March.',
  },
  {
    original:
      'The airline Skyfjord will cut 640 jobs, a fifth of its staff, after losing 88 million euros in the first half of the year. Chief executive Henrik Dahl blamed the price of fuel and a strike of ground crews in May. Nine of its twenty-six routes will be dropped from October, among them the daily flight from Bergholm to Lisbon. Unions called the plan a declaration of war and announced a meeting of all crews for Friday. The state holds 14 percent of the company and has ruled out further loans. Shares in Skyfjord fell by nine percent in early trading.',
    rewrite:
      'Skyfjord is to shed 640 positions, one in five of its employees, following a first-half loss of 88 million euros. The airline’s chief executive, Henrik Dahl, pointed to fuel prices and to the ground crew strike in May. From October it will give up nine out of twenty-six routes, including the daily Bergholm to Lisbon flight. Unions spoke of a declaration of war and called all crews to a meeting on Friday. Further loans have been ruled out by the state, owner of 14 percent of the company. In early trading the Skyfjord share lost nine percent.',
  },
  {
    original:
      'Police in Dunmarrow have arrested a 52-year-old accountant who is said to have taken 1.4 million pounds from a charity for lifeboat crews. The money disappeared between 2017 and last spring in more than three hundred small transfers, detective Orla Keane told reporters. It was spent on a holiday flat and on vintage motorcycles, nineteen of which were found in a barn. The charity noticed the gap when a bank asked about an unpaid bill. Its chairman said that every station would go on working. The suspect has not commented and will appear before a judge on Wednesday.',
    rewrite:
      'An accountant aged 52 was arrested by police in Dunmarrow over the disappearance of 1.4 million pounds from a lifeboat charity. According to detective Orla Keane the money was taken in more than three hundred small transfers from 2017 until last spring. A holiday flat was bought with it, and vintage motorcycles: nineteen of them stood in a barn. The gap came to light when the charity was asked by a bank about a bill that had not been paid. All stations will go on working, its chairman said. The suspect, who is silent so far, goes before a judge on Wednesday.',
  },
  {
    original:
      'The prime minister of Osterland, Milan Kovar, survived a vote of no confidence by three votes on Thursday after a debate that lasted eleven hours. Five members of his own Farmers party voted against him, among them former minister Jana Hrubá. The opposition had called the vote over a contract for patrol boats that cost twice as much as planned. Kovar admitted mistakes but denied that anybody had been bribed. He promised to let an independent judge look at all of the papers. Elections are due in the spring of next year.',
    rewrite:
      'Osterland’s prime minister Milan Kovar narrowly survived a no-confidence vote on Thursday, by only three votes and after eleven hours of debate. Among five rebels from his own Farmers party was the former minister Jana Hrubá. A contract for patrol boats, which cost twice as much as had been planned, had led the opposition to call the vote. While Kovar conceded that mistakes were made, he denied bribery. An independent judge is to look at all the papers, he promised. Next year in spring the country will hold elections.',
  },
  {
    original:
      'Fishermen from the island of Sorrel pulled a bronze bell from the sea on Saturday that may come from the frigate Constance, lost with 212 men in 1788. The bell weighs 90 kilograms and bears half of a year and the letters C, O and N. Museum director Elin Varga said that she had goose bumps when she first touched it. Divers will search the place, some four miles off the lighthouse, as soon as the weather allows. By law the find belongs to the state, but the crew will get a reward. The wreck of the Constance has been sought since the nineteenth century.',
    rewrite:
      'A bronze bell raised from the seabed by Sorrel fishermen on Saturday could belong to the Constance, a frigate that went down in 1788 with 212 men on board. Weighing 90 kilograms, it shows part of a year and three letters: C, O and N. Elin Varga, who directs the museum, said touching it gave her goose bumps. Once the weather allows, divers are to search the spot about four miles from the lighthouse. The state owns the find by law, though the crew can expect a reward. People have been looking for the wreck since the nineteenth century.',
  },
  {
    original:
      'The central bank of Ravenia raised its main interest rate by half a point to 6.75 percent on Wednesday, the fourth increase this year. Inflation stood at 9.1 percent in August, more than twice the target. Governor Teodor Manea said that wages in the building trade were rising too fast. Analysts had expected a quarter of a point. The currency gained one percent against the euro within an hour. The bank will publish a new forecast on the third of November.',
    rewrite:
      'Ravenia’s central bank lifted its key rate by half a percentage point on Wednesday, to 6.75 percent, which makes four increases in a year. At 9.1 percent, August inflation was more than double the target. According to governor Teodor Manea, building trade wages are going up too quickly. A quarter point was what analysts had expected. Within the hour the currency had risen one percent against the euro. A new forecast is due from the bank on 3 November.',
  },
  {
    original:
      'A storm tore the roof from a sports hall in Windham on Sunday evening while two hundred people were watching a volleyball final inside. Fourteen spectators were taken to hospital, three of them with broken bones, the mayor said. Players led the children out through the changing rooms before the lights failed. The wind reached 128 kilometres an hour at the nearby airfield. The hall was built only six years ago, and prosecutors have asked for the drawings. The match, in which Windham led by two sets, will be played again in Corley.',
    rewrite:
      'Two hundred people were inside a Windham sports hall for a volleyball final when a storm ripped off the roof on Sunday evening. The mayor said fourteen spectators went to hospital and that three had broken bones. Before the lights went out, players brought children to safety by way of the changing rooms. Gusts of 128 kilometres an hour were measured at the airfield nearby. Since the hall is only six years old, prosecutors want to see the drawings. Windham was two sets up; the match is to be repeated in Corley.',
  },
  {
    original:
      'The pharmaceutical company Lydon has stopped the trial of a drug against migraine after four volunteers developed liver trouble. All of them have recovered, the company said on Monday, and 910 others showed no such signs. The drug, known as LX-22, had been in its third and last phase since January. Lydon had hoped to sell it from 2027 and had named it as its most important product. An independent panel will look at the data until the summer. The shares lost almost a quarter of their value.',
    rewrite:
      'After liver problems in four volunteers, Lydon has halted a trial of its migraine drug. On Monday the pharmaceutical company said that the four had recovered and that none of 910 other participants had shown similar signs. LX-22, as the drug is known, entered its third and final phase in January. It was meant to go on sale from 2027 and Lydon called it its most important product. The data will be examined by an independent panel until summer. Nearly a quarter of the value of its shares was wiped out.',
  },
  {
    original:
      'The national library of Kestria opened a new reading room on Friday that holds 340 desks under a glass dome. Architect Noor Haddad said that she wanted readers to see the sky change. The room took seven years to build and cost 61 million, twice the first estimate. Nine tonnes of books travel to it every day on a small railway below the garden. Students queued from five in the morning to be the first to sit down. The old room will become a museum of printing.',
    rewrite:
      'Kestria’s national library has a new reading room: 340 desks beneath a dome of glass, opened on Friday. Readers should see how the sky changes, said the architect, Noor Haddad. Seven years of building cost 61 million, double what was first estimated. A small railway under the garden brings nine tonnes of books to the room each day. The first students had stood in line since five in the morning. A museum of printing will move into the old room.',
  },
  {
    original:
      'Two climbers from Dravia were rescued from the north face of Mount Ilver on Tuesday after three nights in a crevice. A helicopter reached them at 3,900 metres during a break in the clouds that lasted just twenty minutes. The men, aged 24 and 31, suffered frostbite but could walk to the ambulance. They had lost their tent and their radio in an avalanche on Saturday. The head of the rescue service, Beat Imhof, called their survival a small wonder. Four people have died on the mountain this season.',
    rewrite:
      'Having spent three nights in a crevice, two Dravian climbers were saved from Mount Ilver’s north face on Tuesday. The clouds broke for no more than twenty minutes, enough for a helicopter to get to them at 3,900 metres. Despite frostbite the two men, 24 and 31 years old, were able to walk to an ambulance. An avalanche on Saturday had taken their tent and radio. Beat Imhof, who heads the rescue service, spoke of a small wonder. This season the mountain has claimed four lives.',
  },
  {
    original:
      'The carmaker Velda is calling back 73,000 vans because their side doors may open during the drive. The fault lies in a spring that was delivered by a supplier between March and September of last year. Eleven cases are known, in one of which a parcel courier broke an arm. Owners will get a letter and should not carry passengers in the back until the spring has been changed. The repair takes half an hour and is free. Velda put the cost at 19 million euros.',
    rewrite:
      'Because side doors can open while driving, Velda has recalled 73,000 vans. A spring that a supplier delivered from March to September last year is to blame. There have been eleven known cases; in one a parcel courier suffered a broken arm. The carmaker will write to owners, who are asked not to have passengers in the back before the spring is replaced. That is free of charge and takes thirty minutes. Velda expects costs of 19 million euros.',
  },
  {
    original:
      'Voters in the canton of Aarwil rejected a ban on electric scooters by 58 percent to 42 on Sunday. Turnout was 39 percent, the lowest in nine years. The ban had been proposed by an association of pensioners after an accident in which a woman of 81 was killed. The city of Aarwil was against it, five of the eight villages were for it. Councillor Reto Frey said that parking rules would now be made stricter. The association announced that it would not try again.',
    rewrite:
      'Electric scooters will not be banned in Aarwil: 58 percent of voters in the canton said no on Sunday, 42 percent said yes. Not for nine years had turnout been as low as 39 percent. It was a pensioners’ association that had proposed the ban after the death of an 81-year-old woman in an accident. While the city of Aarwil opposed it, five out of eight villages were in favour. Stricter rules for parking will now follow, councillor Reto Frey said. There will be no second attempt, the association let it be known.',
  },
  {
    original:
      'The film director Ines Calado has won the Golden Anchor of Mirafiori for a quiet drama about a lighthouse keeper and his deaf daughter. The jury praised the courage to leave out music for the whole of two hours. Calado, 37, shot the film on an island without electricity and paid for it in part with a lottery win. The prize for the best actor went to Jonas Brekke, a retired postman who had never acted before. Nineteen films had been in the competition. The festival counted 84,000 visitors, a record.',
    rewrite:
      'A quiet drama on a lighthouse keeper with a deaf daughter has brought Ines Calado the Golden Anchor of Mirafiori. Leaving out music for two whole hours took courage, the jury said in praise. The 37-year-old director, who paid part of the costs from a lottery win, filmed on an island that has no electricity. Jonas Brekke, a postman in retirement and new to acting, was named best actor. There were nineteen films in the competition. With 84,000 visitors the festival set a record.',
  },
  {
    original:
      'Farmers blocked the border crossing at Lipnica with two hundred tractors on Monday to protest against cheap grain from abroad. Lorries stood in a line of fourteen kilometres by the afternoon, and drivers complained that nobody gave them water. The farmers want the government to pay 40 euros for each tonne that they could not sell. Agriculture minister Olga Petrenko offered talks for Thursday but said that there was no money left this year. The blockade is to last until she comes to the crossing herself. Ambulances and buses are let through.',
    rewrite:
      'In protest at cheap foreign grain, farmers on two hundred tractors shut the Lipnica border crossing on Monday. By afternoon the queue of lorries had grown to fourteen kilometres, with drivers complaining that no one brought them water. For every tonne left unsold the farmers demand 40 euros from the government. There is no money left for this year, said agriculture minister Olga Petrenko, who offered to talk on Thursday. They will keep up the blockade until the minister herself comes to the crossing. Buses and ambulances may pass.',
  },
  {
    original:
      'The telescope on Cerro Blanco has recorded a flash of radio waves that came from a galaxy eight billion light years away. It lasted for less than a millisecond but carried as much energy as the sun gives off in thirty years. Astronomer Ruth Oyelaran said that colliding stars were the most likely cause. Her group found the signal by chance when they tested a new receiver in June. The flash is the most distant of its kind that has been traced to its home. The work is published in this week’s issue of Sky Letters.',
    rewrite:
      'Astronomers have traced a radio flash to a galaxy at a distance of eight billion light years, farther than any of its kind before. Within less than a millisecond it released the energy that our sun emits in thirty years. Ruth Oyelaran, whose group came across the signal by chance while testing a new receiver on Cerro Blanco in June, believes that colliding stars are the most likely explanation. Sky Letters carries the study in its issue of this week.',
  },
  {
    original:
      'The mayor of Castellor has resigned after photographs showed her at a party on the day of the flood. Lucia Ferrand, 46, said that she had left after an hour and had been on the telephone the whole time. The flood of the second of June killed nine people in the lower town and left 1,300 without a home. Relatives of the dead had demanded her resignation for weeks. Her deputy Marc Oliveras takes over until the election in October. A commission is to report on the late warning by Christmas.',
    rewrite:
      'Lucia Ferrand has stepped down as mayor of Castellor. Photographs had shown the 46-year-old at a party on 2 June, when a flood killed nine people in the lower town and made 1,300 homeless. She maintained that she had been on the telephone all the time and had gone after an hour. For weeks the families of the dead had called for her to resign. Until the election in October the town will be led by her deputy, Marc Oliveras. By Christmas a commission should report on why the warning came late.',
  },
  {
    original:
      'A court in Brennick sentenced the former banker Alaric Stone to seven years in prison on Thursday for selling worthless bonds to pensioners. Judge Helen Marsh said that he had ruined 460 people without a moment of doubt. Stone, 61, took in 28 million between 2012 and 2018 and spent a third of it on a racing stable. His lawyer said that he would appeal. Victims in the courtroom applauded when the sentence was read. Only two million have been found so far, in accounts on three islands.',
    rewrite:
      'Alaric Stone, the former banker who sold worthless bonds to pensioners, must go to prison for seven years, a Brennick court ruled on Thursday. Without a moment of doubt he ruined 460 people, judge Helen Marsh said, and victims applauded as she read the sentence. From 2012 to 2018 the 61-year-old collected 28 million, a third of which went into a racing stable. So far just two million has turned up, held in accounts on three islands. An appeal will follow, according to his lawyer.',
  },
  {
    original:
      'The ferry Maren ran onto a sandbank off Tolsund in thick fog on Saturday with 318 passengers on board. Lifeboats brought everyone ashore within four hours, and a pregnant woman was flown to hospital as a precaution. Captain Leif Anders said that the radar had failed ten minutes before. The ship is to be pulled free at high tide on Monday by two tugs from Harwick. Oil has not leaked. The owner, Coastlink, had been warned in April about the age of its instruments.',
    rewrite:
      'Three hundred and eighteen passengers had to leave the ferry Maren by lifeboat on Saturday after it struck a sandbank in dense fog near Tolsund. It took four hours to bring all of them to land; a woman who is expecting a child was taken to hospital by helicopter to be safe. Ten minutes earlier the radar had stopped working, said the captain, Leif Anders. On Monday, at high tide, two Harwick tugs will try to free the vessel, which has lost no oil. In April the owner Coastlink received a warning that its instruments were old.',
  },
  {
    original:
      'The number of wolves in the Alban hills has doubled within two years to about 120, the forest agency said on Friday. Shepherds lost 840 sheep last season and have asked for permission to shoot. The agency prefers fences and dogs, for which it pays up to 4,000 per farm. Only one farmer in six has applied. Ecologist Dario Conti said that deer remained the main prey. Parliament will discuss a limited hunt in the autumn.',
    rewrite:
      'About 120 wolves now live in the Alban hills, twice as many as two years ago, according to the forest agency. With 840 sheep lost last season, shepherds would like to be allowed to shoot. Fences and dogs are what the agency would rather see; it offers as much as 4,000 for each farm, but just one in six farmers has asked for the money. Deer are still the principal prey, the ecologist Dario Conti pointed out on Friday. A limited hunt is on the agenda of parliament for autumn.',
  },
  {
    original:
      'The software company Quillon has agreed to buy its rival Paperboat for 2.3 billion dollars in cash. Together the two will have eleven million customers, most of them small shops. Quillon founder Maya Renn said that nobody would be dismissed before the end of next year. The price is 41 percent above the last quotation of Paperboat. Regulators in three countries have to agree. The deal would be the largest in the history of the industry in Norvania.',
    rewrite:
      'Quillon is taking over Paperboat. The software company will pay 2.3 billion dollars in cash for its competitor, 41 percent more than the last share price. It would be Norvania’s largest deal ever in the industry and needs approval from regulators in three countries. Small shops make up most of the eleven million customers that the companies have between them. There will be no dismissals until the end of next year, Maya Renn, who founded Quillon, said.',
  },
  {
    original:
      'Heavy rain has set off a landslide above the village of Prato Alto, burying the only road under ten metres of mud. Six houses were damaged on Wednesday night, but their owners had been told to leave at noon. Geologists had measured a movement of four centimetres an hour on the slope. The army is building a bridge for ambulances and hopes to finish it within three days. About 270 people are cut off and get their food by helicopter. More rain is forecast for the weekend.',
    rewrite:
      'The village of Prato Alto is cut off after a landslide caused by heavy rain buried its only road beneath ten metres of mud. Helicopters are bringing food to about 270 inhabitants. On the slope geologists had measured a movement of four centimetres per hour, so the owners of the six houses that were damaged on Wednesday night had been asked to leave at midday. A bridge for ambulances, built by the army, should be ready within three days, yet forecasters expect more rain at the weekend.',
  },
  {
    original:
      'Midfielder Tomas Reyes will leave Atletico Varo after eleven seasons and join the Japanese club Osaka Kites. The 33-year-old played 402 matches for Varo and scored the goal that won the cup in 2018. His contract in Osaka runs for two years, the clubs said, without naming a fee. Reyes thanked the supporters in a letter written by hand. He will play his last match on Sunday against Real Monte. The captaincy goes to the defender Luis Pardo.',
    rewrite:
      'After eleven seasons at Atletico Varo, Tomas Reyes is moving to Japan, where the midfielder has signed for two years with the Osaka Kites. Neither club named a fee. Reyes, who is 33, made 402 appearances for Varo; his goal decided the cup in 2018. In a handwritten letter he thanked the fans. Sunday’s game with Real Monte will be his last, and the defender Luis Pardo is to be the new captain.',
  },
  {
    original:
      'Health officials in Port Lisle have counted 96 cases of measles since the beginning of March, more than in the ten years before. Four children are in intensive care. Most of the patients had not been vaccinated, said the city doctor Amina Sesay. Schools will send home unvaccinated pupils from Monday. A bus with two nurses will offer injections in the suburbs until the end of May. The last death from measles in the city was in 1991.',
    rewrite:
      'Ninety-six people in Port Lisle have fallen ill with measles since early March, which is more than in the previous ten years, health officials report. Among them are four children who are being treated in intensive care. According to Amina Sesay, the city doctor, most were not vaccinated. As of Monday pupils without vaccination must stay at home. In the suburbs, injections will be given from a bus staffed by two nurses until late May. Measles last killed someone in the city in 1991.',
  },
  {
    original:
      'The chocolate maker Fabre is closing its factory in Lindau on the Weir after 112 years. Production will move to a new plant in Kolin by next summer, at the cost of 380 jobs. Manager Gerd Fabre, grandson of the founder, called it the hardest day of his life. The price of cocoa has tripled since 2022, and a large supermarket cancelled its orders. The town wants to turn the brick building into flats. The workers council demands a year’s wages for everyone.',
    rewrite:
      'An era ends in Lindau on the Weir: Fabre, maker of chocolate for 112 years, is shutting its factory there, with a loss of 380 jobs. By next summer, production is to be transferred to Kolin, where a new plant is going up. It was the hardest day of his life, said Gerd Fabre, the manager and the founder’s grandson. Since 2022 cocoa has become three times as expensive; on top of that a big supermarket chain withdrew its orders. Twelve months of pay for all is the demand of the workers council. The town would like to see flats in the brick building.',
  },
  {
    original:
      'Archaeologists in the desert of Qasr have opened a tomb that nobody had entered for 2,300 years. It holds the body of a woman, forty clay jars and a board game with pieces of ivory. The tomb was found last autumn when a goat fell into its shaft. Excavation leader Samir Nadir said that the woman had probably been a doctor, because of the bronze tools at her side. The jars will be opened in the capital under nitrogen. Visitors will be able to see the finds next year at the earliest.',
    rewrite:
      'A goat that fell into a shaft last autumn led archaeologists to a tomb in the Qasr desert that had been untouched for 2,300 years. Inside lay a woman together with a board game, whose pieces are ivory, and forty jars of clay. Bronze tools next to her suggest that she was a doctor, according to Samir Nadir, who leads the excavation. In the capital the jars are going to be opened under nitrogen. The public must wait until next year at least to see what was found.',
  },
  {
    original:
      'The city of Marenza will charge day visitors five euros from April to the end of July. Tickets can be bought on the internet or from machines at the station, and controls begin at eight in the morning. Residents, pupils and hotel guests do not pay. Mayor Carla Brandi expects income of six million, which is to be spent on the canals. Shop owners fear that tours will go elsewhere. On some days last summer more than 70,000 people came to the old town, which has 49,000 inhabitants.',
    rewrite:
      'Day trippers to Marenza must pay a fee of five euros between April and the end of July. Hotel guests, pupils and people who live there are exempt. Controls start at eight o’clock in the morning; tickets are sold online and at machines in the station. The mayor, Carla Brandi, hopes to raise six million for the upkeep of the canals, but shopkeepers worry that tours may stay away. There were days last summer when over 70,000 visitors crowded into an old town of 49,000 residents.',
  },
  {
    original:
      'Nine sailors were freed on Friday after 71 days in the hands of pirates off the coast of Zimara. Their tanker, the Halcyon Star, had been seized in calm seas while it waited for a pilot. The owner would not say whether a ransom had been paid. A navy doctor found the men thin but in good health. They come from Albia, Norvania and the Tavi islands and will fly home on Sunday. It was the sixth attack in those waters since January.',
    rewrite:
      'Pirates off Zimara have released nine crew members of the tanker Halcyon Star, seventy-one days after seizing the ship as it lay in calm seas waiting for its pilot. Whether ransom was paid, the owner declined to say. The men, who are from Albia, Norvania and the Tavi islands, had lost weight but were otherwise well, a doctor of the navy reported on Friday. Their flight home is planned for Sunday. Since January six ships have been attacked in the area.',
  },
  {
    original:
      'Teachers in the state of Maravel walked out on Monday for the first time in thirty years. They ask for twelve percent more pay and for classes of at most 26 children. Nearly 900 schools stayed shut, and parents took their sons and daughters to work. Education minister Paul Okello offered five percent and called the strike irresponsible three weeks before the exams. The union said that nine out of ten members had taken part. Talks go on tonight behind closed doors.',
    rewrite:
      'Around 900 schools in Maravel remained closed on Monday as the state’s teachers went on strike, something that had not happened for three decades. Their demands: a rise of twelve percent, and no more than 26 pupils in a class. What minister Paul Okello has put on the table is five percent; to strike with exams only three weeks away was irresponsible, he said. Many parents had their children with them at work. Ninety percent of its members joined in, by the union’s count, and negotiations continue this evening in private.',
  },
  {
    original:
      'The reservoir of Alto Duero has fallen to 17 percent, and the city of Villaseca will turn off the water from ten at night to six in the morning. Hospitals are exempt. It has not rained for 143 days, the longest drought since measurements began in 1931. The mayor has forbidden the filling of pools and the washing of cars. Tank lorries will bring drinking water to nine villages. The river authority hopes for the autumn storms, which usually begin in the middle of October.',
    rewrite:
      'Villaseca is going to cut off its water at night, between ten and six, except in hospitals. The reason is that only 17 percent is left in the Alto Duero reservoir after 143 days without rain, a drought longer than any recorded since 1931. Washing cars or filling pools is now forbidden by order of the mayor. Nine villages receive drinking water from tank lorries. Storms normally arrive in mid-October, and the river authority is pinning its hopes on them.',
  },
  {
    original:
      'The pianist Aurel Stan died in Brasova on Tuesday at the age of 88, his family said. Stan became known in 1958 when he won the Hollenberg competition with a broken finger. He recorded all of the sonatas of Brandauer twice and taught for forty years at the conservatory. He hated aeroplanes and travelled with his own instrument by train. His last concert, in a village church in May, lasted only twenty minutes. He leaves a wife and three daughters.',
    rewrite:
      'Aurel Stan is dead. The pianist passed away on Tuesday in Brasova, aged 88, according to his family. Fame came to him in 1958, when in spite of a broken finger he won the Hollenberg competition. Twice he recorded Brandauer’s complete sonatas, and for forty years he was a teacher at the conservatory. Because he loathed flying, he took trains and brought along his own piano. In May he gave a final concert of just twenty minutes in a village church. His wife and three daughters survive him.',
  },
  {
    original:
      'A fire destroyed the market hall of Old Kessin in the early hours of Sunday. Some eighty traders lost their stalls, and smoke drifted over the harbour until noon. Nobody was injured because the night guard had smelled burning cables at three o’clock and raised the alarm. The hall of wood and iron dated from 1889 and was insured for nine million. The city will put up tents on the parade ground so that the traders can sell before Christmas. Police do not believe in arson.',
    rewrite:
      'Old Kessin has lost its market hall, a wood and iron structure of 1889, to a fire in the small hours of Sunday. It was a night guard who, smelling burnt cables at three, gave the alarm, so that no one came to harm. Around eighty stallholders are affected. They will be able to trade in tents on the parade ground in the weeks before Christmas, the city promised. Insurance covers nine million, and the police have ruled out arson as unlikely. Until midday smoke hung above the harbour.',
  },
  {
    original:
      'The space probe Tern has landed on the moon Callis after a flight of nine years. The first picture, received at the control centre in Almora at 4.12 in the morning, shows a plain of grey ice and the shadow of the craft. Project head Vikram Shetty wept and hugged everyone within reach. The probe will drill two metres into the ice and look for salts. Its battery lasts for sixteen days. Two earlier attempts, in 2009 and 2017, ended in a crash.',
    rewrite:
      'Nine years after its launch the probe Tern stands on the surface of Callis. At twelve minutes past four in the morning its first image reached Almora: grey ice, a plain, and in front the shadow of the craft itself. There were tears and hugs from Vikram Shetty, the head of the project. Sixteen days is how long the battery will hold, time in which Tern should search for salts by drilling two metres down. The moon had defeated two missions before, in 2009 and in 2017; both crashed.',
  },
  {
    original:
      'Parliament in Velmark has forbidden mobile phones in primary schools by 102 votes to 61. The law takes effect in September and allows exceptions for children with diabetes. Teachers may keep a device until the end of the day. Minister Karin Holm pointed to a trial at forty schools in which pupils read longer and quarrelled less. The Liberal party called the law a matter for headmasters and not for the state. Fines for parents were dropped from the draft at the last moment.',
    rewrite:
      'From September children at Velmark’s primary schools will have to do without mobile phones. Parliament passed the law with 102 votes against 61. Devices can be kept by teachers until school is out; only pupils with diabetes are excepted. At forty schools that had tried it, Karin Holm, the minister, reported longer reading and fewer quarrels. In the eyes of the Liberals this should be left to headmasters rather than to the state. At the last minute a passage about fines for parents was struck out.',
  },
  {
    original:
      'The brewery Altmann has been fined 5.5 million for agreeing on prices with two competitors. The cartel office said that the managers met in a hunting lodge at least nine times between 2014 and 2019. A crate of beer became one euro more expensive as a result. One of the three, the Sonnenbräu, told the office about it and pays nothing. Altmann spoke of the errors of former managers and accepts the fine. Pub owners are now considering a claim for damages.',
    rewrite:
      'For price fixing with two rivals the Altmann brewery must pay 5.5 million. No fewer than nine times, from 2014 until 2019, managers came together in a hunting lodge, the cartel office found, and a crate of beer went up by a euro. Sonnenbräu, which had disclosed the agreement, gets away without a fine. Altmann will not contest its own: it puts the matter down to mistakes of managers who have since left. Whether publicans will sue for damages is being considered.',
  },
  {
    original:
      'Customs officers at the port of Grenhaven found 2.1 tonnes of cocaine among frozen squid on Thursday. It is the largest find in the country so far and has a street value of 160 million. A dog named Biscuit had barked at the third of eleven containers. The ship came from Puerto Lobo and had stopped in the Azores. Two men who wanted to collect the goods with a refrigerated lorry were arrested. The squid was given to a zoo.',
    rewrite:
      'Grenhaven customs have made the biggest cocaine discovery in the country’s history: 2.1 tonnes, worth 160 million on the street, hidden under frozen squid. The third container of eleven made the sniffer dog Biscuit bark on Thursday. They had been shipped from Puerto Lobo by way of the Azores. When two men turned up to fetch the load in a refrigerated lorry, officers arrested both. A zoo received the squid.',
  },
  {
    original:
      'The bridge over the Narrows was opened to traffic on Saturday, four years late. It is 3.4 kilometres long and replaces a ferry on which travellers often waited for two hours. King Aldric cut the ribbon and drove across in an electric car from the sixties. The cost rose from 700 million to 1.2 billion because the ground was softer than expected. A crossing is free for islanders and costs 18 for all others. The last ferry left at midnight with a brass band on board.',
    rewrite:
      'Four years behind schedule, King Aldric on Saturday opened the bridge across the Narrows and was the first to cross it, in an electric car built in the sixties. It measures 3.4 kilometres. Softer ground than expected drove up the bill to 1.2 billion from an original 700 million. Islanders use it for nothing, everyone else pays 18. Gone are the ferries, for which one often had to wait two hours; on the final trip, at midnight, a brass band played.',
  },
  {
    original:
      'Beekeepers in the valley of Senn have lost two thirds of their colonies this winter. The agricultural institute blames a mite that had been unknown north of the mountains. It was probably brought in with queens bought on the internet, said researcher Livia Moser. The canton has set up a fund of 800,000 and forbids the transport of hives until June. Fruit growers fear a poor harvest and are renting bumblebees. A treatment with acid helps only if all neighbours take part.',
    rewrite:
      'A mite not seen before to the north of the mountains has wiped out two in three bee colonies in the Senn valley over the winter, the agricultural institute says. Livia Moser, a researcher there, assumes that it arrived with queens ordered online. Until June no hive may be moved, and beekeepers can draw on a cantonal fund of 800,000. Acid works against the mite, but only where every neighbour uses it. Worried about their harvest, fruit growers have begun to rent bumblebees.',
  },
  {
    original:
      'The court of auditors has criticised the purchase of fourteen night trains by the state railway. The carriages cost 410 million and have stood in a depot for two years because their brakes are not permitted on mountain lines. Auditor Franziska Wels called the contract careless. The railway said that the maker, Rollwerk, had promised a permit. A new test is planned for February. Until then the night line to Trieste will run with hired carriages from the eighties.',
    rewrite:
      'Fourteen night trains for 410 million have been gathering dust in a depot for two years, and the court of auditors is not amused. Their brakes lack a permit for lines in the mountains. Franziska Wels of the court spoke of a careless contract; the state railway replied that a permit had been promised by Rollwerk, which built them. They will be tested again in February. Passengers to Trieste meanwhile sleep in rented carriages that date from the eighties.',
  },
  {
    original:
      'Hundreds of dolphins have gathered in the bay of Santa Rua, to the delight of tourists and the sorrow of fishermen. Marine biologist Gil Tavares counted 460 animals from a kite on Wednesday. They follow a swarm of sardines that a warm current has pushed to the coast. The fishermen say that their nets come up torn and empty. Excursion boats have been told to keep a distance of a hundred metres. The swarm is expected to move on within ten days.',
    rewrite:
      'What pleases tourists vexes the fishermen of Santa Rua: 460 dolphins, counted on Wednesday from a kite by the marine biologist Gil Tavares, have come to the bay. A warm current drove sardines towards the coast and the animals went after them. Nets are torn and empty when they are pulled up, the fishermen complain. A hundred metres is the distance that excursion boats must keep. In ten days at most the sardines should have moved on.',
  },
  {
    original:
      'An earthquake of magnitude 5.6 shook the south of Caldria on Monday at dawn. A church tower fell in Monte Sole, and at least thirty people were treated for cuts and shock. Trains stopped for two hours while the tracks were checked. The seismological service counted 47 aftershocks until noon. Schools in four districts will stay closed until Wednesday. In 1908 a much stronger quake had killed 2,000 people in the same valley.',
    rewrite:
      'Southern Caldria was woken on Monday by a quake of magnitude 5.6, followed by 47 aftershocks before noon. In Monte Sole the tower of a church collapsed; no fewer than thirty people needed treatment for shock or cuts. For two hours no trains ran because the tracks had to be inspected. Four districts are keeping their schools shut until Wednesday. The valley remembers 1908, when 2,000 died in a far stronger earthquake.',
  },
];
