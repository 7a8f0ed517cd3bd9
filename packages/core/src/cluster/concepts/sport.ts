/** Sport; layout in concepts.ts. */
export const SPORT = `
football soccer fútbol futbol futebol Fußball calcio voetbal футбол piłk-a piłkarz piłkars nogomet nogomet-aš كرة 足球 fotboll ποδόσφαιρο
match matches Spiel wedstrijd матч-- матча mecz-- meczu tekm-a-i-o utakmic-a maçı maçta مباراة مباريات 比赛 赛事 matchen partita
goal goals scored scorer gol goles gols goleador but-s buts buteur Tor doelpunt гол голы bramk-a gole zadetek gol-om هدف أهداف 进球 破门
coach coaches entrenador entrenadora treinador entraîneur Trainer allenatore тренер trener-- trener antrenör مدرب 教练 tränare
player players jugador jugadora jugadores jogador jogadores joueur joueurs Spieler Spielerin giocatore giocatori calciatore speler spelers игрок-- игрока гравець zawodnik igralec igralc-i igrač-- لاعب لاعبين 球员 选手 spelare igračica gracz oyuncu
team teams squad equipo equipos equipe time-brasil équipe équipes Mannschaft squadra squadre ploeg elftal команд-а-ы drużyn-a ekip-a-e momčad takım takımı فريق منتخب 球队 队伍 laget ekipi reprezentacja сборная збірна seleção selección selekcija
club clubs clube Klub клуб-- клуба klub-- kluba kulüp kulübü نادي 俱乐
champion champions championship campeón campeones campeona campeonato campeão campeões championnat championne Meister Meisterschaft campione campioni campionato kampioen kampioenschap чемпион чемпіон mistrz mistrzo-stwa mistrzyni prvak-- prvenst-vo prvakinja şampiyon بطل بطولة 冠军 锦标 mästare šampion världsmästare Weltmeister
league liga ligue Ligue lega лиг-а-и ліг-а lig ligi دوري 联赛
cup copa taça coupe Pokal coppa beker кубок кубка puchar pokal-- kup- kupa كأس
final finals finale Finale финал-- финале фінал finał-- finału نهائي 决赛 finalen
semifinal semifinals semifinales semi-finale demi-finale Halbfinale semifinale halve-finale полуфинал półfina-ł polfinal polufinal yarıfinal 半决
win wins won winner winners winning victory victories victorious triumph triumphs gana ganan ganó ganador victoria victorias triunfo ganhou vence venceu vitória vitórias vencedor gagne gagné victoire victoires vainqueur remporte gewinnt gewann gewonnen gewinnen Sieg Sieger siegt vince vincono vittoria vittorie vincitore trionfo wint overwinning winnaar побед-а-у-ы победил победи-тель выиграл виграв перемог-а-и zwycię-stwo zwycięz-ca wygrał wygrywa wygran-a zmag-a-e-o zmagal zmagala zmagov-alec pobjed-a-e pobijed-io pobedil pobeda kazandı galibiyet zafer فوز فاز فازت يفوز انتصار 获胜 胜利 赢得 夺冠 击败 vinner vann seger segrare νίκη
beat beats beaten defeat defeats defeated loses derrota derrotan derrotó perdió pierde derrotado perde perdeu défaite perd battu verliert verlor verloren besiegt schlägt sconfitta battuto verliest поражени проиграл поразка przegrał przegra-na porażk-a poraz-- izgubil poraz-a mağlup yenilgi kaybetti خسارة هزيمة خسر 落败 失利 förlorar förlust
draw empate empata empatan empatou Unentschieden pareggio gelijkspel ничь-я-ю нічия remis-- neodločen neriješeno berabere تعادل 战平
season saison Saison stagione seizoen сезон sezon- sezona sezonu sezon موسم 赛季 säsongen
tournament torneo torneios torneio tournoi Turnier toernooi турнир турнір turniej turnir-- turnuva مسابقة
olympics olympic olímpico olímpicos juegos-olimpicos olympique olympiques olympisch Olympia olimpico olimpiadi Olympische олимпи-ада олимпийск олімпі-ада olimpi-jski igrzysk-a olimpiyat أولمبياد أولمبية 奥运
medal medals medalla medallas medalha medalhas médaille médailles Medaille Medaillen medaglia medaglie медал-ь medal-e medalj-a madalya ميدالية 奖牌 金牌 medaljer medalye
tennis tenis tênis теннис тенис تنس 网球 tennisista tenista
basketball baloncesto basquete basket Basketball pallacanestro basketbal баскетбол koszykówk košark-a basketbol سلة 篮球
volleyball voleibol vôlei volley pallavolo волейбол siatków-ka odbojk-a voleybol طائرة-كرة 排球
hockey Eishockey хоккей хокей hokej-- hokeja هوكي 冰球 ishockey
cycling cyclist ciclismo ciclista cyclisme cycliste Radsport Radfahrer wielrennen wielrenner велосип велогон kolarst-wo kolarz kolesar biciklist bisiklet دراجات 自行 cykling
skiing skier esquí esqui Skirennen sciatore лыжн-ый лыжник narciar smučar-- smučanj skijaš kayak تزلج 滑雪 skidor
swimming swimmer natación nadador natação natation nageur Schwimmen Schwimmer nuoto nuotatore zwemmen плавани-е пловец pływani-e pływak plavan-je plavalec plivanj-e yüzme سباحة 游泳 simning simmare pływacz
athlete athletes athletics atleta atletas atletismo athlète athlètes athlétisme Athlet atletiek atlet спортсмен атлет-ика sportowi-ec lekkoatl športnik sportaš sporcu atletizm رياضي رياضيين 运动员 田径 friidrott
boxing boxer boxeo boxeador boxeur Boxen pugilato pugile бокс-- боксер boks-- bokser boksač boks-ör ملاكمة 拳击
race racing racer carrera carreras corrida-f1 Rennen gara-auto гонк-а-и wyścig dirk-a-e utrk-a yarış سباق 赛车
doping dopaje dopage допинг допінг منشطات 兴奋剂
umpire Schiedsrichter арбитр حكم-مباراة 裁判 hakem domaren рефери
penalty penaltis pênalti Elfmeter rigore strafschop пенальти karn-y enajstmetrovka penal-- penaltı 点球 straffspark
transfer fichaje fichajes transfert трансфер transferi انتقال 转会 övergång
stadium stadiums estadio estádio stade Stadion stadio стадион стадіон stadion-- stadyum ملعب 体育场
fans hinchas aficionados torcida torcedores tifosi Anhänger болельщ вболівал kibic-e kibic navijač taraftar مشجع مشجعين 球迷 tifoso фанаты fanatów kibiców
goalkeeper portero arquero goleiro gardien Torwart portiere вратарь воротар vratar golman kaleci حارس-مرمى 门将 målvakt Torhüter keeper doelman
striker delantero Stürmer napastnik forvet مهاجم 前锋 нападник anfallare
captaincy captain Kapitän капитан капітан kapitan kapetan كابتن 队长
marathon maratón maratona Marathon марафон maraton ماراثون 马拉松
gymnast gymnastics gimnasia gimnasta ginástica gymnastique Turnen Turner ginnastica гимнаст gimnasty-ka jimnastik جمباز 体操
quarterfinal quarterfinals cuartos quartas Viertelfinale четвертьфинал ćwierćfinał četrtfinale četvrtfinale çeyrek 四分
relegation relegated descenso descendido rebaixamento relégation Abstieg retrocessione degradatie ispadanje küme هبوط 降级
`;
