/** What headlines everywhere say that people do, and their plainest nouns; layout in concepts.ts. */
export const EVERYDAY_NEWS_VERBS = `
announce announces announced announcement anuncia anuncian anunció anuncio anunciou annonce annoncé kündigt angekündigt Ankündigung annuncia annunciato annuncio kondigt объявил объявит оголосив ogłosi-ł ogłasza napoved-al napovedu objavil najavio najavi-la açıkladı açıklama duyurdu أعلن أعلنت إعلان يعلن 宣布 发布 公布 meddelar
warns warned warning advierte advierten advirtió alerta alertan alertas avertit avertissement warnt warnen gewarnt Warnung avverte avvertono allerta waarschuwt waarschuwing предупред-ил попередив ostrzeg-a ostrzeż opozoril opozarj upozori-o upozorava uyardı uyarı حذر تحذير يحذر 警告 预警 varnar varning
demands demand demanded exige exigen exigió exigem exigent fordert fordern gefordert esige eist требует требуют требова-ние вимаг-ає żąda żądają zahteva zahtevaj zahtijeva talep يطالب تطالب مطالب 要求 kräver
threatens threat threats threatened amenaza amenazas amenazó ameaça ameaças menace menaces menacé droht Drohung drohen gedroht minaccia minacce dreigt dreiging угроз-а-ы угрожает погроз-а groźb-a grožnj-a prijetnj-a prijeti pretnj-a tehdit تهديد يهدد هدد 威胁
rejects reject rejected rechaza rechazan rechazó rechazo rejeita rejeitou rejette rejeté ablehnt abgelehnt respinge respinto rifiuta verwerpt отверг отклонил відхилив odrzuci-ł odrzuca zavrnil zavrača odbio odbij-a odbacuje reddetti رفض يرفض رفضت 拒绝 驳回 avvisar
approves approve approved approval aprueba aprueban aprobó aprobación aprova aprovou aprovado approuve approuvé billigt genehmigt approva approvato goedgekeurd goedkeuring одобрил схвалив zatwier-dził odobri-l potrdil odobrio onayladı وافق موافقة 批准 通过 godkänner
agree agrees agreed einigen geeinigt домовил
support supports supported apoyo apoya apoyan apoyó apoio apoia soutien soutient sostegno sostiene steun steunt поддержк-а поддержал підтрим-ка wsparci-e popiera podpor-a podpira podrška podržava destek دعم يدعم 支持 stöder stöd
help helps aid ayuda ayudar ajuda ajudar aide aider Hilfe hilft aiuto aiuti помощ-ь помогает допомог-а pomoc pomocy pomoč pomoči pomoć yardım مساعدة مساعدات 援助 帮助 hjälp hjälper
visit visits visited visita visitas visitó visitou visite Besuch besucht bezoek bezoekt визит візит wizyt-a obisk-- obiskal posjet posjetio ziyaret زيارة يزور 访问 到访 besök besöker
meeting meet meets reunión reúne reúnen reunião réunion rencontre Treffen trifft incontro riunione ontmoeting bijeenkomst встреч-а-и-у зустріч spotkani spotkał srečanj-e srečal sastan-ak sestan-ek toplantı اجتماع لقاء 会议 会见 会晤 mötet
begins begin began start starts started comienza comienzan comenzó inicia inicio empieza começa começou commence début-commence beginnt begonnen startet gestartet comincia inizia inizio gestart начал начало начала началос-ь почав почал-ося rozpoczę-ła zaczyna zaczęł-o začel začenj-a začetek počinj-e počel počeo başladı başlıyor بدأ بدء يبدأ بداية 开始 启动 börjar inleder
ends ended acaba encerra beendet endet Ende eindigt закончи-л завершил заверши-в zakończ-ył kończy konča končal končan-o završi-o završen sona-erdi انتهاء انتهى 结束 slutar avslutas
opens opened opening abre abren abrió abriu ouvre ouverture öffnet eröffnet Eröffnung apre apertura открыл-и відкрил-и otwarci-e otwiera otvorit-ev odprl odprt-je otvori-o otvorenje açıldı açılış افتتاح يفتتح 开幕 开放 öppnar
closes closed closure cierra cierran cierre cerrado fecha-do fecham schließt geschlossen Schließung chiude chiusura chiuso sluit gesloten sluiting закрыл-и закрыти-е закрив закрит-тя zamknię-cie zamyka zaprl zaprt-je zatvara kapandı kapatıldı إغلاق أغلق 关闭 stänger stängs
returns returned returning regresa regresan regresó vuelve vuelven regreso retorno voltou retour revient kehrt Rückkehr ritorno torna tornano keert-terug terugkeer вернулс возвращ-ение вернул-ся поверну-в повернен powrót wraca wróci-ł vrača vrnitev vrnil vratio povrat-ak dönüş döndü عودة يعود عاد 返回 回归 återvänder
arrives arrived arrival llega llegan llegó llegada chega chegam chegou chegada arrivé ankunft angekommen arriva arrivato aankomst прибув przybył przyjaz-d prispel prihod-- stigao dolazak geldi وصول وصل وصلت 抵达 到达 anländer
found finds find hallan hallado hallada retrouvé retrouvée gefunden trovato trovata trovati gevonden найден-ы нашл-и знайде-но znalezi-ono znaleźl-i najden našli pronađen bulundu عثر العثور 找到 hittad hittades
fight fights fighting clashes clash lucha luta affrontements Kampf Kämpfe kämpft lotta gevecht gevechten бо-и-й боев сутичк-и walk-a-i starci-a spopad boj-- borb-a-e sukob-i sukob çatışma قتال اشتباك اشتباكات معارك معركة 战斗 冲突 strider strid
ban bans banned prohíbe prohíben prohibición prohibido proíbe proibição proibido interdit interdiction verbietet Verbot verboten divieto vieta vietato verbod verbiedt verboden запрет-- запрета запретил заборон-а zakaz-- zakazu zakazał prepoved prepovedal zabran-a yasak yasakladı حظر يحظر منع 禁止 禁令 förbjuder förbud
cancels cancelled canceled cancellation cancela cancelan canceló cancelado cancelación annule annulé annulation abgesagt Absage annullato annulla geannuleerd afgelast отменил-и отмен-а скасув-ав odwołan-o odwołał odpoved-al otkazan iptal إلغاء ألغت 取消 ställs-in
postponed postpones postpone delay delayed delays aplaza aplazan aplazado pospone adia adiado adiamento repousse Verzögerung rinviato rinvio rinvia uitgesteld uitstel отложен отложил перенес-ен відклад przełoż-ony opóźnien zamud-a preložen odgođen ertelendi تأجيل 推迟 延期
apologises apologizes apology apologise apologize disculpa disculpas desculpa desculpas entschuldigt Entschuldigung scuse извинил-ся извинени вибачи-вся przeprasz przepros opravičil opravičilo isprika ispričao özür اعتذر اعتذار 道歉
criticises criticizes criticism critics critica critican criticó críticas critiques critique kritisiert Kritik kritik critiche kritiek критик-а критику-ет krytyk-a krytyku-je kritik-a kritizi-ra eleştiri انتقد انتقادات ينتقد 批评 kritiserar
condemns condemned condemnation repudia fustige осудил-и засудив potępi-ł potępia obsodil-i obsoja osudio osuđuje kınadı أدانت يدين تدين 谴责 fördömer
denies denied denial niega niegan negó nega negou bestreitet smentisce ontkent отрицает опроверг заперечу zaprzecz zanika zanikal negira porekao yalanladı نفى تنفي ينفي 否认 förnekar
confirms confirmed confirm confirmation confirma confirman confirmó confirmou confirme confirmé bestätigt bestätigen conferma confermato bevestigt подтверди-л підтверд potwier-dził potrjuj-e potvrd-io doğruladı أكد يؤكد تأكيد 证实 确认 bekräftar
reveals revealed reveal revela revelan reveló revelado révèle révélé enthüllt rivela rivelato onthult раскрыл розкрив ujawni-ł ujawnia razkril razkriva otkrio كشف يكشف 揭露 透露 avslöjar
launches launched launch lanza lanzan lanzó lanzamiento lança lançou lançamento lancement lancia lanciato lancio lanceert lancering запустил запуск запустив wystrzel izstreli-tev lansira-nje إطلاق-صاروخ 发射 lanserar
elected elects elegido elegida eleita eleito élu élue gewählt eletta gekozen verkozen избран-- избрали обран-о wybran-y wybrał izvoljen izabran انتخب منتخب-رئيس 当选 vald
appointed appoints appointment named nombra nombrado nombramiento nomeia nomeado nomeou nommé nommée nomme nomination ernannt ernennt Ernennung nominato nomina benoemd benoemt назначен назначил призначе-но mianow-any powołan-y imenova-n imenuje atandı تعيين عين 任命 utses utsedd
signs signed signing signature signe-nt signé unterzeichnet Unterzeichnung ondertekent ondertekend подписал подписан підпис-ав podpisa-ł podpisal potpisa-n imzaladı imzalandı توقيع وقع يوقع 签署 undertecknar
destroyed destroys destruction destroy destruye destruido destruida destrucción destruiu destruído détruit zerstört Zerstörung distrutto distrutta distruzione verwoest vernietigd уничтожен уничтожил разрушен знищен-о зруйнов zniszcz-ony uničen-- uničil uništen- yıkıldı تدمير دمرت 摧毁 破坏 förstör förstörd
damage damaged damages daños dañado danos danificado dégâts endommagé dommages Schaden Schäden danni danneggiato schade ущерб поврежде-ны пошкодж-ено szkody uszkodz-ony škod-a šteta štete oštećen hasar أضرار 损坏 损失 skador
hit hits golpea golpean golpeó atinge atingiu atingido frappe frappé colpito colpisce colpita getroffen ударил-- удар-- удара вдарив uderzy-ł uderza zadel zadet udari-o pogođen vurdu ضرب ضربة ضربات 打击 drabbar drabbas
blocked blockade blocks block bloqueo bloqueado bloquea bloquean bloqueio blocage bloqué Blockade blockiert blocco bloccato blocca blokkade geblokkeerd блокад-а заблокир блокув-ання blokad-a zablokow blokira-n abluka حصار 封锁 blockerar
record récord recorde recordes Rekord rekord rekor рекорд primato رقم-قياسي 纪录 创纪录
people gente pessoas Menschen Leute mensen люд-и-ей людьми ludzi-e ludz-i ljudi ljudje oseb-e osob-y osob-a insanlar kişi أشخاص شخص ناس 人员 民众 人民 människor
city cities town ciudad ciudades cidade cidades ville villes Stadt Städte città stad steden город-- города городе міст-о-а-і miasto miasta mieście mest-o-a-u gradu grada şehir مدينة مدن 城市 stad-en staden
village villages pueblo pueblos aldea vilarejo Dorf Dörfer villaggio paese-borgo dorp dorpen село-- села деревн-я wieś wsi vas-i selo-- sela köy köyü قرية قرى 村庄 byn
capital capitales capitale Hauptstadt hoofdstad столиц-а-е-ы stolic-a-y prestoln-ica başkent عاصمة 首都 huvudstad
country countries país países landen стран-а-ы країн-а-и kraj-e państw-o držav-a-e ülke ülkesi بلاد دولة دول 国家 landet
world mundo mundial-mente monde mondial Welt weltweit mondo wereld мир мире світ-- світу świat świata świecie svet svetu svij-et svijet-u dünya عالم عالمي 世界 全球 världen
house houses casas casa hogar maison maisons Haus Häuser Wohnhaus huis huizen будинок будинки budynek domow hiš-a-e kuć-a-e ev-lerinde evi منزل منازل بيت بيوت 房屋 huset
building buildings edificio edificios edifício prédio bâtiment immeuble immeubles Gebäude Hochhaus palazzo-edificio gebouw здани-е-я budynk-u stavb-a zgrad-a bina binası مبنى مباني عمارة 大楼 建筑 byggnad
water agua água eau eaux Wasser acqua acque water-s вод-а-ы-у wody wodn-y voda vode vodo مياه ماء 供水 vatten
river rivers río ríos rio rios fleuve rivière Fluss Flüsse fiume fiumi rivier рек-а-и-е річк-а rzek-a-i reka reke rijek-a nehir نهر 河流 floden річки rzece nehri flod
sea Meer mare zee morz-e morj-e denizi deniz بحر 海上 havet моря морем morza denizde
island islands isla islas ilha ilhas îles Insel Inseln isola isole eiland eilanden остров-- острова острів wysp-a-ie otok otoka otočj-e ada-sı adası جزيرة جزر 岛屿 ön-land ostrvo öarna otokov otoci wyspy
mountain mountains montaña montañas montanha montagne montagnes Berge Gebirge Alpinist montagna гор-ы-ах альпинис planin-a جبل جبال 登山
food foods alimentos comida alimentação nourriture aliments alimentaire Lebensmittel Nahrung cibo alimenti voedsel продукт-ы продовол żywność hran-a-e gıda غذاء أغذية طعام 食品 粮食 livsmedel їжа їжі prehrana
promises promise promised promete prometen prometió prometeu promet-- promesse verspricht Versprechen promette обещает обещал обіцяє obieca-ł obljub-il obeća-o söz-verdi وعد 承诺
urges urged urge insta-a instan призвал-и призыва-ет закликав wzywa poziva-- pozval çağrı دعا يدعو تدعو 呼吁 敦促 uppmanar
suspends suspended suspension suspende suspenden suspendió suspendido suspendeu suspend suspendu sospeso sospende приостанов призупин askıya تعليق علق 暂停
extends extended extension prolonga prorroga prorrogado verlängert Verlängerung verlengt продлил-и przedłuż podaljša produljen uzatıldı تمديد 延长 förlänger
increases raises raised-tax erhöht Erhöhung verhoogt повысил-и підвищ-ення podwyżk-a zvišan-je zvišuje يرفع رفع 提高 höjer
reduces reduce cuts reduced reducción reduce-n reduz redução réduit réduction senkt Senkung Kürzung riduce riduzione verlaagt сократил-и obniżk-a zmanjša-nje smanj-enje azaltma خفض تخفيض 削减 降低 减少 sänker
discusses discuss discussed discute discuten diskutiert обсудил-и обговор-ив omawia razprav-lja rasprav-a görüştü بحث يبحث 讨论 商讨
expected expects expect esperan-do erwartet erwarten attendu attese verwacht ожида-ется очіку-ється oczekuj-e pričakuj-e očekuj-e bekleniyor متوقع 预计 väntas
hiding hidden ocultó escondido caché-sous nascosto verborgen скрыл-и ukryty skrit-- gizli مخفي 隐藏
chase pursuit persecución perseguição Verfolgung inseguimento achtervolging погон-я pościg potjer-a takip مطاردة 追捕
crowd crowds multitud multidão foule Menge folla menigte толп-а натовп tłum-y množic-a gomil-a kalabalık حشد حشود 人群 folkmassa
mistake error errores erreur Fehler errore fout ошибк-а помилк-а błąd-- napak-a greška yanlış خطأ 错误
future futuro avenir Zukunft toekomst будуще-е майбутн przyszłoś budućnost gelecek مستقبل 未来
`;
