/**
 * Characters that are read as another one, each followed by the one that the tables of this folder are written in.
 *
 * Simplified becomes Traditional, variants become the common form, and every pair is one UTF-16 code unit for one, so
 * that offsets stay. Where Simplified writes two Traditional characters as one (后, 历, 周), all of them become one.
 */
export const scriptPairs =
  '〇零○零两兩俩兩倆兩仨三贰貳弐貳叁叄陆陸佰百仟千万萬亿億圆圓円圓园圓币幣镑鎊欧歐铢銖卢盧韩韓纽紐钱錢块塊周週号號时時点點钟鐘鍾鐘个個箇個岁歲歳歲间間闰閏腊臘阴陰农農历歷曆歷礼禮纪紀' +
  '节節后後来來从從于於这這当當过過约約达達数數余餘满滿几幾内內国國会會将將预預计計拟擬吨噸顿頓页頁场場项項种種层層栋棟户戶条條辆輛张張届屆轮輪门門处處队隊组組颗顆笔筆声聲盘盤别別级級' +
  '发發对對类類样樣邨村尔爾团團单單课課码碼裡里裏里亩畝顷頃釐厘亚亞马馬华華兰蘭线線维維边邊统統专專东東务務业業临臨为為义義乌烏乐樂乱亂产產亲親仅僅价價伤傷体體党黨册冊军軍决決况況减減' +
  '击擊则則刚剛办辦动動势勢区區协協卫衛双雙变變叠疊臺台叶葉员員启啟图圖垒壘备備复復头頭学學实實审審宾賓导導岛島应應开開强強归歸总總战戰报報拨撥损損据據摄攝断斷无無旧舊昼晝机機杀殺权權' +
  '构構标標桥橋梦夢楼樓气氣涨漲湾灣温溫热熱独獨现現电電画畫监監离離称稱签簽终終经經结結绩績续續网網罗羅罚罰职職联聯胜勝舰艦营營装裝见見规規订訂认認讨討议議讯訊记記许許论論设設访訪证證' +
  '评評识識诉訴话話询詢语語误誤说說请請调調谈談谢謝贝貝负負财財败敗货貨费費赛賽车車转轉轻輕载載较較运運进進远遠违違连連选選邮郵铁鐵银銀镇鎮长長闻聞关關阶階难難顶頂领領风風飞飛饭飯馆館' +
  '麦麥黄黃龄齡説說爲為０0１1２2３3４4５5６6７7８8９9％%﹪%＄$￥¥．.／/：:；;（(）)－-–-—-―-─-−-～~〜~∼~　 \u00a0 ';
