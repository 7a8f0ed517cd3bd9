/** Schools, learning, callings and conditions of work; layout in concepts.ts. */
export const SCHOOL_AND_WORK = `
education educación Bildung istruzione onderwijs образование освіта освіти edukacja oświata izobraževanje eğitim تعليم تعليمية 教育 utbildning
pupils scolari leerling школьник школяр uczeń uczniowie učenec učenci učenik učenici تلميذ تلاميذ 小学 学童 elever
exam examination examen exames Prüfung Abitur baccalauréat esami экзамен іспит egzamin matura izpit izpiti ispiti sınav sınavı امتحان 考试 高考 tentamen
absolwent mezun mezunları خريج خريجين 毕业
scholarship becas stypendium bursu 奖学
classroom Klassenzimmer Unterricht уроки уроков pouk derslik 教室 上课 lektion
sindicato syndicat Gewerkschaft vakbond профсоюз профспілка związkowcy sindikat sendika نقابة نقابات 工会 fackförbund facket
notary notario Notar notaio 公证
advisor asesor Berater советник doradca danışman 顾问 rådgivare
vicepresidente vizepräsident wiceprezydent podpredsednik potpredsjednik 副总
predecessor Vorgänger предшественник poprzednik predhodnik prethodnik selefi سلفه 前任 företrädare
enemy enemies enemigo inimigo ennemi Feind Feinde nemico nemici vijand враг врага враги ворог ворога вороги wróg wroga wrogów sovražnik neprijatelj düşman أعداء عدو 敌人 fiender
newborn Neugeborene новонароджений noworodek yenidoğan 新生儿 nyfödd
bride Braut невеста gelin عروس 新娘
granddaughter grandchildren nieto nieta Enkelin Enkelkind nipote nipoti kleinkind kleinzoon внук внука внучка онук онука wnuk wnuki wnuczka vnukinja unuk unuka torunu حفيد حفيدة 孙子 孙女 barnbarn
uncle Onkel oncle дядя дяди дядько wujek stric stričevi ujak amcası 叔叔 舅舅 farbror morbror
aunt тётя ciocia teyze خالته 阿姨 姑姑 moster
cousin Vetter cugino cugina neef двоюродный kuzyn kuzynka bratranec bratić kuzeni 表弟 堂兄 kusin
stepfather padrastro Stiefvater patrigno отчим вітчим ojczym očim očuh 继父 styvpappa
lover amante amant Geliebte Liebhaber коханець kochanek عشيق عشيقة 情人 älskare
Liebe любовь любви ljubav amour amore кохання miłość ljubezen غرام 爱情 恋情 kärlek
`;
