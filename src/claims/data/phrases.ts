/** Whole expressions for hearsay, each of them a cue without a source beside it: `expression name-of-the-source`. */
export const hearsay = `
據了解 消息人士
據瞭解 消息人士
據悉 消息人士
據知 消息人士
據報 媒體
據報導 媒體
據報道 媒體
據稱 消息人士
據說 消息人士
據指 消息人士
據傳 外界
據聞 外界
據透露 消息人士
據轉述 消息人士
據指出 消息人士
據介紹 消息人士
聽說 外界
傳出 外界
盛傳 外界
網傳 外界
有傳 外界
有指 外界
有說 外界
有說法指 外界
有說法稱 外界
有說法認為 外界
有稱 外界
`;

/** What stands after 據 or 根據 when it passes on words: 據中央台報導, 根據警方資料. */
export const reportNouns = `
報導 報道 講 交代 消息 聲明 公告 通報 說法 統計 數據 數字 資料 調查 研究 報告 文件 聲明稿 新聞稿 通告 介紹 估計 估算
預測 預報 天氣預報 分析 透露 指 稱 所言 了解 瞭解 表示 指出 顯示 公布 發布 揭露 揭發 民調 描述 說明 披露 起訴書 判詞
判決書 紀錄 記錄
指控 供詞 證供 口供 評估 測算 年報 財報 普查 稿件 簡報 回覆 所述 所說 所知 說 爆料 報 文章 日誌 病歷 推算 預計 引述 憶述
回憶 敘述 講述 供述 供稱
`;
