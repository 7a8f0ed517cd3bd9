/** Single sports, what is won and played for, clubs in other scripts; layout in concepts.ts. */
export const SPORT_IN_DETAIL = `
sport sportivo رياضة idrott
rugby регби ragbi رغبي 橄榄
cricket крикет krykiet كريكيت 板球
handball balonmano handebol pallamano гандбол rokomet rukomet hentbol 手球 handboll
wrestling güreş rokoborba hrvanje zapasy zapaśnik مصارعة 摔跤 brottning
judo judoka дзюдо جودو 柔道
skating skater patinaje Eiskunstlauf Eisschnelllauf pattinaggio schaatsen фигурист łyżwiarka drsalec drsalka klizačica 滑冰 konståkning skridskor
biathlon biatlon
Formula Formel F1 فورمولا 方程
sprint 短跑
runner Läufer бегун бегуна biegacz tekač tekači trkač koşucu عداء 跑步 跑者 hardloper löpare
Skispringen skoczek skoczkowie skoki skakalec прыжки 跳台
fencing esgrima escrime Fechten фехтовани szermierka sabljanje eskrim مبارزة 击剑
rowing aviron Rudern canottaggio roeien гребля wioślarka veslanje veslač kürek تجديف 赛艇
sailing regata regatta Segler Segeln парусный żeglarz jedrenje yelken شراعية 帆船 segling
chess ajedrez xadrez Schach scacchi schaken шахматы шахи шахів szachy szachowy šahovski šahist satranç شطرنج 象棋 schack
offside fuorigioco офсайд spalony ofsajd ofsayt تسلل 越位
derby derbi derbisi ديربي 德比
FIFA فيفا
UEFA يويفا 欧足
qualify kwalificatie квалификация تصفيات تأهل 预选 资格赛 kvalar
playoff spareggio плейофф 季后 附加赛 ملحق
podium podio podijum 领奖
training treino тренировка тренуван trening تدريب 训练 träning
rival rivale соперник суперник rywal tekmec tekmica rakip منافس 对手 Gegner tegenstander adversario motståndare
comeback Aufholjagd rimonta камбэк 逆转 ريمونتادا
title título titre Titel titolo титул титула tytuł tytułu naslov لقب
trophy trofeo troféu trophée Trophäe trofee трофей trofeja 奖杯
result risultato Ergebnis uitslag результат wynik wyniki sonuç sonucu نتيجة نتائج
bench banquillo panchina скамейка klopi ławka yedek 替补
Madrid مدريد 马德里 皇马
Barcelona Barça برشلونة 巴塞 巴萨 barselona
Manchester مانشستر 曼彻 曼联 曼城
Liverpool ليفربول 利物
Arsenal أرسنال 阿森
Chelsea تشيلسي
Juventus يوفنتوس 尤文
Tottenham توتنهام 热刺
Dortmund دورتموند 多特
Benfica بنفيكا 本菲
Ajax أياكس 阿贾
Messi ميسي 梅西
Ronaldo رونالدو 罗纳
Mbappé مبابي 姆巴
Djokovic Đoković Джокович ديوكوفيتش 德约
Nadal نادال 纳达
Federer فيدرر 费德
goalscorer Torschütze Torjäger pichichi capocannoniere strelec strijelac golcü هداف 射手
midfielder mediocampista полузащит pomocnik vezist veznjak ortasaha 中场 mittfältare
supercup суперкубок superpuchar 超级杯
`;
