/** People, kin, callings and religion; layout in concepts.ts. */
export const PEOPLE_AND_RELIGION = `
father padre père Vater vader отец отца отцом ojciec ojca očeta otac батько батька babası 父亲 pappa pappan fadern
parents Eltern genitori ouders родители батьків rodzice starši staršev ebeveyn والدا والديه 父母 家长 föräldrar
hijo filho fils Sohn Söhne figlio figli zoon сына сыну сыном syna oğlu نجل 儿子 sonen
daughter hija filha figlia Tochter dochter дочери дочка дочку донька доньку córka córki córkę hčerka hčere kćerka kćeri kızı 女儿 dotter
brother irmão frère Bruder fratello broer брата брату братья братьев bracia bratje braća kardeş kardeşi شقيق أخيه أشقاء 兄弟 哥哥 弟弟 brodern
sister soeur Schwester sorella zuster сестра сестру сестры siostra sestre شقيقات 姐妹 妹妹 姐姐 syster systrar
husband marido esposo Ehemann marito мужа мужем męża mężem kocası زوجها 丈夫
wife wives esposa épouse Ehefrau moglie жена жену жены женой дружина karısı زوجته زوجة 妻子 hustru
couple pareja casal casais Ehepaar coppia coppie echtpaar çift çifti زوجان زوجين 夫妇 情侣 夫妻 paret
twins gemelos gemelas gêmeos jumeaux jumelles Zwillinge gemelli tweeling близнецы близнюки bliźnięta dvojčka blizanci ikiz ikizler توأم 双胞 tvillingar
grandmother abuela nonna grootmoeder бабушка бабуся babcia babci babica büyükanne 祖母 奶奶 外婆 mormor farmor
grandfather abuelo nonno grootvader дедушка дідусь dziadek dziadka dedek büyükbaba 爷爷 祖父 morfar farfar
widow viuda viúva veuve Witwe vedova weduwe вдова вдову вдовы wdowa udovica أرملة 遗孀 寡妇
orphan huérfano órfãos orphelin Waisenkinder orfani weeskinderen сирота сироты сиріт sierota sirote siročad yetim أيتام يتيم 孤儿
neighbour vecino vecina vizinho voisin Nachbar buurman сосед соседи соседа соседей сусід сусіди сусіда sąsiad sąsiedzi sosedje sused susjed komşu komşusu جيران 邻居 granne grannar
friend amigo amiga Freund amico amici vriend друзья друзей друзі prijatelj arkadaş صديق أصدقاء 朋友 vänner
hombre homem homens homme Mann uomo uomini мужчина чоловік mężczyzna moški moškega muškarac رجل رجال 男子 男性 mannen
leader líder líderes Anführer лидера лидеры лидеров przywódca liderzy زعيم زعماء قادة 领导 领袖 ledare
chief jefe jefa jefatura chefe szef szefa šef šefa шефа chefen 首脑
expert esperto deskundige эксперт strokovnjak stručnjak uzman uzmanlar uzmanı خبير خبراء 专家
inhabitants population habitante población Einwohner Anwohner Bevölkerung abitanti popolazione bewoners inwoners жители население мешканці ludność prebivalci nüfus sakinleri سكان أهالي 居民 人口 invånare befolkning
guest huésped Gäste Gast gasten ospite ospiti gość gości goście гость гости гостей gostje gostiju misafir ضيف ضيوف 客人 嘉宾 gäster
Beamte ambtenaar чиновник посадовець urzędnik službenik memur memurlar مسؤول مسؤولون مسؤولين 官员 tjänsteman
manager gerente менеджер menadžer müdür müdürü مدير مدراء 经理 主管
owner dueño dueña propietario Besitzer Eigentümer eigenaar владелец власник właściciel lastnik sahibi مالك 业主 ägare ägaren
founder fundador oprichter засновник założyciel osnivač kurucu مؤسس 创始
heroes hero herói Helden eroe eroi герой героя bohater heroj kahraman أبطالحرب 英雄 hjälte hjältar
agent agente agenti агента ajanı 特工 探员
colonel coronel Oberst colonnello kolonel полковник pułkownik pukovnik albay عقيد 上校
commander comandante Kommandeur Befehlshaber dowódca poveljnik zapovjednik komutan قائد 司令 指挥 befälhavare
офицер subay ضابط ضباط 军官 警官
volunteer bénévole volontaire Freiwillige vrijwilliger доброволец wolontariusz ochotnik prostovoljec gönüllü متطوع متطوعين متطوعون 志愿 frivillig
ingeniero engenheiro ingegnere инженер inżynier inženir inženjer mühendis مهندس مهندسين ingenjör
architect arquitecto архитектор mimar mimarı معماري arkitekt
indigenous autochtone inheemse коренные корінні rdzenni domorodci staroselci 原住 土著 urfolk ursprungsfolk
monk monje monge moine Mönch Mönche monaci monnik монах монахи монахов ченці mnich mnisi menih menihi redovnik keşiş راهب رهبان 僧侣 和尚 munkar
nuns monja freira Nonne Nonnen suora rahibe راهبة راهبات 修女 nunna nunnor
cardinal cardenal cardeal Kardinal kardynał كاردينال كرادلة 枢机 红衣
rabbi rabino rabbin rabbijn раввин рабин haham حاخام حاخامات 拉比
prophet profeta пророк prerok peygamber 先知
religion ديني دينية 宗教 verski verska verske vjerski
prayer praying oración oração orações prière Gebet Gebete preghiera gebed молитва modlitwa molitev namaz صلاة صلوات 祈祷 祷告
temple templo tempio tempel храм храма храмы świątynia tapınak معبد 寺庙 神庙
cathedral catedral Kathedrale cattedrale собор собора katedra كاتدرائية 大教 domkyrkan
synagogue sinagoga كنيس
monastery mosteiro Kloster klooster klasztor samostan manastir 修道 klostret
pilgrims peregrino pèlerin Pilger pellegrini pelgrims паломник pielgrzym romarji hodočasnik حجاج 朝圣 朝觐
ramadan ramazan رمضان 斋月 斋戒
buddhist budista bouddhiste buddista boeddhist буддийский buddyst بوذي بوذية بوذيين 佛教
hindu hindous hindoes индуист hinduist هندوس هندوسي
orthodox ortodoxo prawosławny أرثوذكس 东正
ayatollah Ajatollah ayetullah
clergy cleric clérigo clergé Geistliche Kleriker clero духовенство духівництво duchowny
`;
