import { CATEGORY_TITLES, FACT_TITLES } from '@gongkai/report-model';

import { titlesIn } from './titles-in.js';

/** The Chinese names of the codes that stand in answers: errors, facts, categories. */
export const zhCodes = {
  problem: {
    'account-unknown': '用户名或密码不正确，请核对后重新输入。',
    'agency-not-found': '没有找到这个机关，请重新选择。',
    'database-unavailable': '数据库暂时无法使用，请稍后再试；如一直如此，请联系管理员。',
    'document-damaged': '文件已损坏，无法打开。请在办公软件中打开原文件，另存一份后重新报送。',
    'document-empty': '这是一个空文件。请确认选择的是年报文件。',
    'document-encrypted': '文件设有密码。请取消密码后重新报送。',
    'document-killed': '文件在读取时超出了安全限度，已停止读取，其他文件不受影响。请另存为 docx 后重新报送。',
    'document-scanned': '文件是扫描图片，没有可读取的文字。请报送由 Word 等软件生成的文件。',
    'document-too-complex': '文件结构过于复杂，无法读取。请只保留年报内容，另存后重新报送。',
    'document-too-large': '文件超过 50 MB。请去掉其中的图片或附件后重新报送。',
    'folder-unwritable': '服务器的存储目录无法写入，请联系管理员。',
    'format-unsupported': '不支持这种文件。请报送 Word、Excel、PDF、OFD、网页、md 或 txt 文件。',
    'not-allowed': '当前账号没有进行此项操作的权限。',
    'not-signed-in': '尚未登录或登录已过期，请重新登录。',
    'port-taken': '服务器端口已被占用，请联系管理员。',
    'question-invalid': '请求的内容有误，请检查填写的条件。',
    'report-without-document': '这份年报只导入了数字，没有文档。可以上传文档来补上。',
    'report-not-found': '没有找到这份年报，可能已撤回或被替换。',
    'reports-incomparable': '所选机关不能放在一起比较，请选择两至六个机关。',
    'submission-not-found': '没有找到这条报送记录。',
    'figures-invalid': '文件里有一行不合要求，什么也没有导入。请按提示改好后重新导入。',
    'finding-not-found': '没有这条核对结果，它可能已随年报撤回，请刷新页面。',
    'rule-not-found': '没有这条规则，请从规则列表里重新选择。',
    'submission-settled': '这条报送已经处理完毕，不能再更改。',
    'too-many-attempts': '尝试次数过多，请稍等几分钟再试。',
    'disk-full': '服务器磁盘已满，暂时无法接收文件，请联系管理员。',
    'already-running': '系统已在运行，请使用已打开的地址。',
    'service-failed': '后台服务没有响应，请稍后再试；如一直如此，请联系管理员。',
    'internal-error': '服务器出错，请稍后再试；如一直如此，请联系管理员。',
    'no-connection': '连接不上服务器。请检查网络，稍后再试。',
    'answer-unreadable': '服务器的答复无法识别。请刷新页面后再试。',
  },
  fact: titlesIn('zh', FACT_TITLES),
  category: titlesIn('zh', CATEGORY_TITLES),
};
