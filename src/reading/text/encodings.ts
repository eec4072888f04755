import type { Narrow } from './Encoding.ts';

/** An encoding of Windows consoles and old files, and by what a text in it is known. */
export interface EncodingRow {
  readonly encoding: Narrow;
  /** As a reader may find it in an editor's menu. */
  readonly name: string;
  /** What most letters beyond English are where the text is read rightly; read wrongly they are hardly ever these. */
  readonly usual: RegExp;
  readonly example: string;
}

/** The older encodings that are told apart; where two read a text as well, the first is taken. */
export const ENCODINGS: readonly EncodingRow[] = [
  {
    encoding: 'windows-1252',
    name: 'Windows-1252 (Western European)',
    // One letter with an accent stands among plain ones.
    usual: /(?<![\u0080-\uffff])[À-ÖØ-öø-ÿ’«»](?![\u0080-\uffff])/g,
    example: 'ERROR: [WinError 5] Accès refusé: déjà utilisé',
  },
  {
    encoding: 'windows-1251',
    name: 'Windows-1251 (Cyrillic)',
    usual: /[а-яё]{2,200}/g,
    example: 'ERROR: [WinError 5] Отказано в доступе',
  },
  {
    encoding: 'ibm866',
    name: 'CP866 (Cyrillic of the Windows console)',
    usual: /[а-яё]{2,200}/g,
    example: '"pip" не является внутренней или внешней командой',
  },
  {
    encoding: 'shift_jis',
    name: 'CP932, Shift JIS (Japanese)',
    usual: /[ぁ-んァ-ヶー、。「」拒否権限失敗指定実行場合使用中別見必要更新可能不正現在既存利者管理山田村佐藤鈴木高橋太郎一二三子美本小野井川島林]/g,
    example: 'ERROR: [WinError 5] アクセスが拒否されました。',
  },
  {
    encoding: 'gb18030',
    name: 'GBK, GB18030 (Chinese, simplified)',
    usual:
      /[拒绝访问权限错误系统文件目录路径安装无法找不到指定的进程正在使用由于另一个序其他户管理员成功失败请检查版本已经要求命令执行操作被没有或是可以下载更新缓存时未能为了这该此中和名号符合批处外内部写入读取创建删除人我大来上国说们地出会你对生年过后道所家学同现动面看天分还好小主样前开因只从想实日意桌项数据档电脑张王李赵陈刘杨黄周吴徐孙马朱胡林郭何高罗伟芳丽强军勇杰超平英华志，。：]/g,
    example: 'ERROR: [WinError 5] 拒绝访问。',
  },
  {
    encoding: 'big5',
    name: 'Big5 (Chinese, traditional)',
    usual:
      /[存取被拒絕權限錯誤系統檔案目錄路徑安裝無法找不到指定的程序正在使用由於另一個式其他者管理員成功失敗請檢查版本已經要求命令執行操作沒有或是可以下載更新快時未能為了這該此中和名稱號內部外批次處寫入讀建立刪除人我大來上國說們地出會你對生年過後道所家學同現動面看天分還進好小主樣前開因只從想實日意桌項數據電腦張王李趙陳劉楊黃周吳徐孫馬朱胡林郭何高羅偉芳麗強軍勇傑超平英華文志明，。：]/g,
    example: 'ERROR: [WinError 5] 存取被拒。',
  },
  {
    encoding: 'euc-kr',
    name: 'CP949, EUC-KR (Korean)',
    usual:
      /[액세스가거부되었습니다권한이없오류파일을찾수른프로에서사용중기때문지정된경설치시템디렉터리자관명령실행패음및의를은는하여으할그고해않있입력인내외또배바탕화면운드김박최강윤임신황안송전홍길동민준영현우성진]/g,
    example: 'ERROR: [WinError 5] 액세스가 거부되었습니다',
  },
];
