/** Words before a verb that put it after now. */
export const futureWords =
  '將 將會 將於 將在 會 預計 預料 料 料將 擬 有望 可望 計劃 打算 準備 即將 定於 訂於 預定 原定 擬於 勢將 快將 有意 定在 訂在 限期 到期 屆滿 押後 延至 延期 押至 改期 改至 再訊 續審 開審 舉行在即';

/** Words that put it before now. */
export const pastWords = '了 過後 於是';

/** Those of them that leave no doubt right beside a time: 已於12月, 12月已. */
export const surelyPastWords = '曾 已 已經 曾經 剛 剛剛';

/** Verbs of saying: what is reported was said before the report. They count only after the time that they follow. */
export const sayingWords =
  '表示 說 稱 指出 指 宣布 宣佈 公布 公佈 發表 報道 報導 透露 引述 強調 證實 批評 呼籲 發布 發佈 通報 回應';

/** Verbs of what is reported once it is done. Like those of saying they count only after the time that they follow. */
export const doneWords =
  '結束 完成 發生 造成 遭 獲 被 通過 否決 拒絕 駁回 簽署 逮捕 拘捕 被捕 死亡 身亡 去世 逝世 辭職 宣判 判處 裁定 收報 收市 收盤 錄得 上漲 下跌 升至 跌至 大跌 大漲 襲擊 攻擊 爆發 起火 擊敗 力克 奪冠 承認 失聯 確診 墜毀 相撞';

/** Verbs that are said of what is planned as of what is done: 週五返港. Beside them a bare weekday has no direction. */
export const openWords =
  '舉行 舉辦 出發 返港 返國 回國 登陸 開幕 揭幕 閉幕 開始 啟程 抵達 訪問 訪華 訪京 召開 展開 上映 開放 開售 生效 登場 迎戰 對壘 對陣 休息 停課 復課 放假 休市 開市 放晴 轉涼 轉冷 有雨';

/** Words in which 會, 將, 料, 已 and 了 say nothing about time. */
export const wordsWithTense =
  '會議 會談 會面 會晤 會見 會員 會長 會後 會上 會中 會場 會計 會社 會籍 會址 會展 大會 國會 協會 委員會 機會 社會 工會 商會 峰會 集會 閉會 議會 晚會 商務會 公會 年會 例會 聚會 學會 教會 開會 宴會 立法會 區議會 運動會 奧運會 記者會 發布會 音樂會 研討會 聯合會 基金會 理事會 董事會 常委會 不會談 省會 都會 約會 拜會 誤會 體會 領會 培訓會 座談會 消委會 證監會 ' +
  '將軍 將領 麻將 上將 中將 少將 大將 名將 老將 小將 將來 材料 資料 原料 燃料 飲料 塑料 料理 顏料 預料之中 照料 了解 為了 了不起 除了 受不了 不了 已故 已婚 指數 指標 指揮 指定 指控 指令 指引 指南 小說 說法 學說 稱號 名稱 職稱 對稱 宣稱為';
