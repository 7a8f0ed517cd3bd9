/** War, arms, peace and diplomacy; layout in concepts.ts. */
export const WAR_AND_DIPLOMACY = `
warfare wars guerra guerras guerre guerres Krieg Kriegs Krieges Kriege oorlog войн-а-ы-е-у-ой війн-а-и-і-у wojna wojny wojnie wojnę vojn-a-e-i-o-u-om savaş savaşı savaşın حرب حروب 战争 krig kriget πόλεμος
peace peaceful paz paix Frieden Friedens vrede мирн-ый-ые-ого мирному pokój pokoju pokojow barış barışı سلام 和平 fredsavtal
ceasefire truce armistice tregua trégua staakt перемири-е перемир'я rozejm zawieszenie premirje primirje ateşkes هدنة 停火 vapenvila
army armies ejército exército armée Armee esercito leger арми-я-и-ю арміяармі-я-ї armia armii armię vojska vojske vojsci ordu ordusu جيش 军队 陆军 armén
military militar-es militaire militaires Militär militär militari militare военн-ый-ые-ых-ого військов-і wojskow-y-a vojašk-i vojn-ih-im askeri عسكري عسكرية 军事 军方
soldier soldiers soldado soldados soldat soldats Soldaten soldato soldati солдат-- солдаты солдати żołnierz żołnierze vojak-- vojaki vojnik vojnici asker askerler جندي جنود 士兵
troops tropas troupes Truppen truppe войск-а войска війська wojsk-a oddział قوات 部队
weapon weapons arms armas armamento arme armes Waffe Waffen armi wapen wapens оружи-е-я-ем збро-я-ї broń broni orožje orožja oružje silah silahlı سلاح أسلحة 武器 vapen
missile missiles misil misiles míssil mísseis Rakete Raketen raketa rakete raketo missili raket ракет-а-ы-у rakiet-a-y füze füzesi صاروخ صواريخ 导弹
drone drones dron drony dronów Drohne Drohnen дрон-- дроны дронов беспилотник безпілот безпилотн бпла İHA bezzałogow مسيرة طائرات 无人 drönare
bomb bombs bomba bombas bombe bombes Bombe Bomben bommen бомб-а-ы bombalı قنبلة قنابل 炸弹
bombing bombings bombardment bombardeo bombardeio bombardement Bombardierung bombardamento бомбардировк bombardow bombni قصف 轰炸
airstrike airstrikes Luftangriff авиаудар nalot-- nalotu غارة غارات 空袭
attack attacks attacked ataque ataques atacar atacan attaque attaques Angriff Angriffe angegriffen attacco attacchi aanval aanvallen атак-а-и-у нападени-е напад-- atak-- ataku ataki napad napadi saldırı saldırıda هجوم هجمات اعتداء 袭击 攻击 attacken
shelling artillería artilharia artillerie artillery артиллери обстрел-- обстрела обстрелы обстріл ostrzał topništv topçu 炮击
invasion invasión invasão invade invaded invadir invasions Invasion invasione вторжени-е вторгнен inwazja invazij-a-e işgal غزو اجتياح 入侵 invasionen
offensive ofensiva Offensive offensiva наступлени наступ-- ofensyw ofenziv taarruz
front Frontlinie фронт-- фронта frontow cephe جبهة 前线
occupation occupied ocupación ocupado ocupação occupé Besatzung besetzt occupazione bezetting оккупац-ия окупац-ія okupac-ja okupacij احتلال محتلة 占领
refugee refugees refugiado refugiados réfugié réfugiés Flüchtling Flüchtlinge Geflüchtete rifugiati беженц-ы беженцев біженц-і uchodźc-y uchodźców begunc-i begunci izbjeglic-e mülteci لاجئ لاجئين 难民 flykting
hostage hostages rehén rehenes refém reféns otage otages Geisel Geiseln ostaggio ostaggi gijzelaar заложник заручник zakładni talci talcev rehine رهينة رهائن 人质 gisslan
terrorist terrorism terrorists terrorismo terroriste Terror терроризм теракт-- теракта terrory-sta teroris-ta إرهاب إرهابي 恐怖
rebel rebels rebelde rebeldes rebelle rebelles Rebellen ribelli повстанц-ы повстанець rebeliant uporniki pobunjenici isyancı متمردين متمردون 叛军 反叛
nuclear nucleares nucléaire nucléaires nucleare nucleari Atom- atomar atomwaffen nuklear nucleair kernwapen ядерн-ый-ая-ого-ое-ой jądrow-y jedrsk-i nuklearn nükleer نووي نووية 核武 核能 kärnvapen
sanctions sanction sancion-es sanciones sanções Sanktion Sanktionen sanzion-i sanctie санкци-и-й-я санкці-ї sankcj-e sankcij-e yaptırım عقوبات 制裁
diplomat diplomats diplomatic diplomacy diplomático diplomacia diplomatie Diplomatie diplomatico diplomazia дипломат дипломати dyploma-cja diplomaci دبلوماسي ديبلوماسي 外交
ambassador ambassadors embajador embajadora embaixador ambassadeur Botschafter ambasciatore посол-- посла ambasador veleposlanik büyükelçi سفير 大使 ambassadör embassy посольств-о посольств سفارة
negotiations negotiate negotiators negociaciones negociar negociações négociations Verhandlungen verhandeln negoziati onderhandelingen переговор-ы переговоры negocjac-je rokowan pogajanja pregovor-i müzakere مفاوضات 谈判 förhandlingar
talks Gespräche gesprekken colloqui rozmowy görüşme görüşmeleri محادثات مباحثات 会谈 samtal
summit cumbre cúpula sommet Gipfel Gipfeltreffen саммит саміт szczyt szczycie zirve zirvesi قمة 峰会 toppmöte
treaty treaties tratado verdrag договор-- договора договір traktat antlaşma معاهدة 条约
agreement agreements deal deals pact acuerdo acuerdos acordo acordos Abkommen Einigung akkoord соглашени-е соглашения угод-а-у porozumien-ie sporazum-- sporazuma anlaşma anlaşması اتفاق اتفاقية 协议 avtal avtalet
ally allies alliance aliado aliados alianza aliança alliés Verbündete Bündnis alleati alleanza bondgenoot союзник-и союзник sojusz-- sojuszni zavezni saveznic müttefik حليف حلفاء تحالف 盟友 联盟
border borders frontera fronteras fronteira frontière frontières Grenze Grenzen confine confini grens grenzen границ-а-ы-е-у кордон-- кордоні granic-a-y-ę mej-a-e-i granica granice sınır sınırı حدود 边境 边界 gränsen
territory territories territorio territorios território territoire Territorium Gebiet grondgebied территори-я територі-я terytori-um ozemlj-e teritorij toprak أراضي 领土
captive prisionero prisioneiro Kriegsgefangene prigionieri пленн-ые полонен jeńcy jeniec ujetnik zarobljenik esir أسير أسرى 战俘 囚犯
exile exiled exilio exílio exil Exil esilio изгнани wygnan izgnanstvo sürgün منفى 流亡
spy spies spying espionage espía espionaje espionagem espion espionnage Spion Spionage spionaggio шпион-- шпиона шпионаж szpieg- szpieg szpiegostwo vohun-- špijun casus casusluk جاسوس تجسس 间谍
defence defense defensa defesa défense Verteidigung difesa defensie оборон-а-ы-е обороноздатн obron-a-y obrambn-a obrana savunma دفاع 国防 防御 försvar
security seguridad segurança sécurité sicurezza veiligheid безопасност безпек-а-и bezpiecze-ństwo varnost-- güvenlik أمن أمنية 安全 säkerhet
humanitarian humanitario humanitária humanitaire humanitär umanitari гуманитарн гуманітарн humanitarn insani إنساني إنسانية 人道
genocide genocidio genocídio génocide Genozid Völkermord геноцид ludobójstw soykırım إبادة
massacre massacres masacre matanza Massaker strage bloedbad резн-я masakr- masakra pokol katliam مجزرة مذبحة 屠杀
coup Putsch путч переворот-- переворота zamach darbe انقلاب 政变 kupp
nato otan OTAN НАТО ناتو حلف 北约
navy naval armada marinha Marine marina флот-- флота marynark-a mornaric-a donanma بحرية 海军 flottan
tank tanks tanques Panzer carri танк-- танки танков czołg-i tankovi دبابة دبابات 坦克
withdrawal withdraws withdraw retirada Rückzug Abzug ritiro terugtrekking umik-- povlačen-je çekilme انسحاب 撤军
siege asedio assédio Belagerung assedio осад-а-ы oblężeni obleganj kuşatma 围困
mercenary mercenaries mercenario mercenarios mercenário mercenaire Söldner наемник найманець plaćenik مرتزقة 雇佣
ammunition munición munição munitions Munition munizioni боеприп боєприп amunicj-a strelivo mühimmat ذخيرة 弹药
landmine landmines Landmine Landminen ألغام لغم 地雷
onu ONZ ООН 联合国
veteran veterans veterano veteranos vétérans Veteranen ветеран weteran محارب 老兵
conscription mobilisation mobilization movilización mobilização Mobilmachung Wehrpflicht мобилиз-ация мобіліз-ація mobiliz-acija seferberlik تعبئة 征兵
sabotage sabotaje sabotagem sabotaggio саботаж диверси-я sabotaż sabotaj تخريب
`;
