import type { Bilingual } from '@tongban/kernel';

/** 通道: the lanes beside each other in which rows travel to another platform. */
export const exchangeLaneLabels: Readonly<Record<string, Bilingual>> = {
  cases: { zh: '办件', en: 'Cases' },
  items: { zh: '事项', en: 'Items' },
  evaluations: { zh: '评价', en: 'Evaluations' },
};

/** The tables of the national interface, as people speak of them. */
export const exchangeTableLabels: Readonly<Record<string, Bilingual>> = {
  up_task_directory: { zh: '事项目录', en: 'Directory of items' },
  ...taskTableLabels(),
  up_task_hook: { zh: '挂接', en: 'Hook of an item' },
  up_zone_organization: { zh: '区划与机构', en: 'Regions and organs' },
  up_pro_accept: { zh: '受理', en: 'Acceptance' },
  up_pro_process: { zh: '办理环节', en: 'Step' },
  up_pro_special_procedure: { zh: '特别程序', en: 'Special procedure' },
  up_pro_material: { zh: '办件材料', en: 'Materials of a case' },
  up_pro_result: { zh: '办结结果', en: 'Result' },
  up_lic_data: { zh: '电子证照', en: 'Electronic licence' },
  up_evaluation: { zh: '评价', en: 'Evaluation' },
  up_evaluation_rectification: { zh: '差评整改', en: 'Rectification' },
  case_person: { zh: '上报办件的申请人', en: 'Applicant of an escalated case' },
  case_paper: { zh: '上报办件的材料', en: 'Papers of an escalated case' },
  case_part: { zh: '上报办件的经过', en: 'What happened to an escalated case' },
  up_uc_province_user: { zh: '自然人用户', en: 'Natural persons' },
  up_uc_corporator_identity: { zh: '法人用户', en: 'Enterprises' },
  up_uc_corporator_account: { zh: '法人账号', en: 'Who acts for an enterprise' },
  up_uc_gov_org: { zh: '机构', en: 'Organs' },
  up_uc_gov_region: { zh: '行政区划', en: 'Regions' },
  up_uc_gov_staff: { zh: '工作人员', en: 'Officers' },
};

/** The five tables of each kind of item. */
function taskTableLabels(): Record<string, Bilingual> {
  const families = {
    general: { zh: '依申请事项', en: 'Item' },
    punishment: { zh: '行政处罚事项', en: 'Punishment' },
    collection: { zh: '行政征收事项', en: 'Collection' },
    public: { zh: '公共服务事项', en: 'Public service' },
  };
  const parts = {
    basic: { zh: '基本信息', en: '' },
    extend: { zh: '扩展信息', en: ', online handling' },
    material: { zh: '申请材料', en: ', materials' },
    fee_project: { zh: '收费项目', en: ', fees' },
    questions: { zh: '常见问题', en: ', questions' },
  };
  return Object.fromEntries(
    Object.entries(families).flatMap(([family, whose]) =>
      Object.entries(parts).map(([part, what]) => [
        `up_task_${family}_${part}`,
        { zh: `${whose.zh}${what.zh}`, en: `${whose.en}${what.en}` },
      ]),
    ),
  );
}

/** Why a row was not taken. */
export const rejectionLabels: Readonly<Record<string, Bilingual>> = {
  'table-unknown': { zh: '对方没有这张表', en: 'The other side has no such table' },
  'operation-unknown': { zh: '操作类型无效', en: 'The operation is none' },
  'citizen-number-wrong': { zh: '公民身份号码校验位错误', en: 'The citizen number is wrong' },
  'credit-code-wrong': { zh: '统一社会信用代码错误', en: 'The credit code is wrong' },
  'task-version-unknown': {
    zh: '事项版本与对方不一致',
    en: 'The other side does not know this item version',
  },
  orphan: { zh: '缺少受理数据', en: 'What it hangs on has not been taken' },
  'result-before-accept': {
    zh: '办结日期早于受理日期',
    en: 'The result is dated before the acceptance',
  },
  'process-before-accept': {
    zh: '环节时间早于受理日期',
    en: 'The step is dated before the acceptance',
  },
  'applicant-missing': { zh: '缺少申请人证件号码', en: 'The applicant has no number' },
  'case-number-wrong': { zh: '办件编号格式错误', en: 'The case number is malformed' },
  'case-number-twice': { zh: '该编号已用于另一办件', en: 'Another case has this number' },
  'task-code-wrong': { zh: '实施编码格式错误', en: 'The code of the implementation is malformed' },
  'promise-before-accept': { zh: '承诺办结日早于受理日', en: 'Promised for before the acceptance' },
  'accept-before-application': { zh: '受理日早于申请日', en: 'Accepted before it was applied for' },
  'ends-before-start': { zh: '结束时间早于开始时间', en: 'It ends before it starts' },
  'process-missing': { zh: '没有办理环节', en: 'The case has no step' },
  'process-after-result': {
    zh: '环节时间晚于办结日期',
    en: 'A step is dated after the result',
  },
  'result-twice': { zh: '该办件已有另一条办结数据', en: 'The case has another result already' },
  'result-missing': {
    zh: '已作出决定但没有办结数据',
    en: 'It was decided, but there is no result',
  },
};

/** What puts a row right that was not taken. */
export const rejectionFixLabels: Readonly<Record<string, Bilingual>> = {
  'table-unknown': { zh: '核对与对方的合约', en: 'Check the contract with the other side' },
  'operation-unknown': { zh: '从账本重新取数', en: 'Map the row again from the book' },
  'citizen-number-wrong': {
    zh: '在身份档案中更正号码，再从账本重新取数；号码不能在此填写',
    en: 'Correct the number with the person, then map again; numbers are not entered here',
  },
  'credit-code-wrong': { zh: '更正代码后重发', en: 'Correct the code and send again' },
  'task-version-unknown': {
    zh: '先同步事项，再重发；或更正版本号',
    en: 'Send the item first, or correct the version',
  },
  orphan: {
    zh: '先处理其受理数据，再原样重发',
    en: 'Settle its acceptance first, then send again',
  },
  'result-before-accept': { zh: '更正日期后重发', en: 'Correct the date and send again' },
  'process-before-accept': { zh: '更正日期后重发', en: 'Correct the date and send again' },
  'applicant-missing': {
    zh: '补全身份档案后从账本重新取数',
    en: 'Complete the person, then map again',
  },
  'case-number-wrong': { zh: '更正编号后重发', en: 'Correct the number and send again' },
  'case-number-twice': {
    zh: '在来源处查明哪一件应用该编号，另一件更正编号或撤回后重发',
    en: 'Find out at the source whose number it is; correct or withdraw the other',
  },
  'task-code-wrong': {
    zh: '核对机构代码和基本编码后重发',
    en: 'Check organ and basic code, send again',
  },
  'promise-before-accept': { zh: '更正日期后重发', en: 'Correct the date and send again' },
  'accept-before-application': { zh: '更正日期后重发', en: 'Correct the date and send again' },
  'ends-before-start': { zh: '更正时间后重发', en: 'Correct the time and send again' },
  'process-missing': {
    zh: '先处理或补报该办件的环节，再原样重发',
    en: 'Settle or tell the steps of the case first, then send again',
  },
  'process-after-result': { zh: '更正日期后重发', en: 'Correct the date and send again' },
  'result-twice': {
    zh: '在来源处合并办结结果，再从账本重新取数',
    en: 'Join the results at their source, then map again',
  },
  'result-missing': {
    zh: '先处理或补报该办件的办结数据，再原样重发',
    en: 'Settle or tell the result of the case first, then send again',
  },
};

/** How a row differs between the two books. */
export const differenceLabels: Readonly<Record<string, Bilingual>> = {
  missing: { zh: '对方缺失', en: 'Missing there' },
  extra: { zh: '对方多出', en: 'Too many there' },
  stale: { zh: '对方版本旧', en: 'An earlier version there' },
  altered: { zh: '对方内容被改', en: 'Altered there' },
  'altered-here': { zh: '本方内容被改', en: 'Altered here' },
};

/** What an operator must look at. */
export const exchangeAlarmLabels: Readonly<Record<string, Bilingual>> = {
  'contract-ended': {
    zh: '该版本已停止发布，请改按新版本登记',
    en: 'Its version is no longer published. Register it under a later one',
  },
  'not-equal': { zh: '最近一次对账不一致', en: 'The last reconciliation found differences' },
  'day-differs': { zh: '当日数量与对方不符', en: 'A day does not add up with the other side' },
  'not-reconciled': { zh: '超过 26 小时未对账', en: 'Not reconciled for more than 26 hours' },
  'pending-too-long': {
    zh: '有数据超过 24 小时未获回执',
    en: 'Rows have waited for a receipt for more than 24 hours',
  },
  'line-broken': {
    zh: '线路中断，连续多次发送失败',
    en: 'The line is broken: one failure after another',
  },
  'corrections-old': {
    zh: '有被拒数据超过 24 小时未更正',
    en: 'Rejected rows have waited for more than 24 hours',
  },
};

/** What an operator does about an alarm. */
export const exchangeAlarmFixLabels: Readonly<Record<string, Bilingual>> = {
  'contract-ended': {
    zh: '数据仍在账本中。请对方以新版本接收，按新版本另行登记。',
    en: 'Nothing is lost. Have the other side receive the later version and register it under that.',
  },
  'not-equal': {
    zh: '下载双方签名的记录看是哪些数据，再点“提出修复差异”，经另一位管理员批准后以高于对方的版本重发。',
    en: 'Download the signed protocol to see which rows, then propose a repair: once another administrator has approved they are sent above the version held there.',
  },
  'day-differs': {
    zh: '点下方的日期看是哪个机关、哪类数据，再点“立即对账”逐行找出；一致后警报自行消失。',
    en: 'Open the day below to see which organ and table, then compare now to find the rows. The alarm ends when the day adds up.',
  },
  'not-reconciled': {
    zh: '每日 02:30 的对账没有完成或对方没有答复。请点“立即对账”；仍不行时查失败的后台任务。',
    en: 'The nightly run (02:30 in China) failed or the other side gave no answer. Compare now; if that fails, look at the failed jobs.',
  },
  'pending-too-long': {
    zh: '数据在账本中等候，不会丢失。看下表该通道的错误，或是否已暂停发送。',
    en: 'Rows wait in the book and are not lost. See the error of the lane below, and whether it is held back.',
  },
  'line-broken': {
    zh: '每秒自动试发一次，恢复后自动补发，无需人工重发。请核查网络、证书，联系对方值班。',
    en: 'It is tried every second and goes on by itself. Check network and certificate, and call the other side.',
  },
  'corrections-old': {
    zh: '打开“待更正数据”，按责任机关催办。它们不阻塞其他数据。',
    en: 'Open the rows to correct and remind their owners. They hold nothing else up.',
  },
};

/** Why a batch got no receipt. What the receiver's own problems are called is part of the protocol. */
export const exchangeErrorLabels: Readonly<Record<string, Bilingual>> = {
  'line/ECONNREFUSED': { zh: '对方拒绝连接', en: 'The connection is refused' },
  'line/ECONNRESET': { zh: '连接中断', en: 'The connection broke' },
  'line/EPIPE': { zh: '连接中断', en: 'The connection broke' },
  'line/ENOTFOUND': { zh: '找不到对方地址', en: 'The address is not found' },
  'line/EHOSTUNREACH': { zh: '网络不可达', en: 'The network does not lead there' },
  'line/ETIMEDOUT': { zh: '对方没有应答', en: 'There is no answer' },
  'line/TimeoutError': { zh: '对方没有按时应答', en: 'There is no answer in time' },
  'exchange/receipt-wrong': {
    zh: '回执的签名或内容不对',
    en: 'The receipt is not signed by them or is for something else',
  },
  'exchange/gap': {
    zh: '对方缺少前面的批次，正在补发',
    en: 'They lack earlier batches, which follow',
  },
  'exchange/busy': { zh: '对方繁忙，稍后自动重试', en: 'They are busy; it is tried again' },
  'exchange/sender-unknown': { zh: '对方没有登记本平台', en: 'They do not know this platform' },
  'exchange/signature-wrong': {
    zh: '对方不认本平台的签名，请核对公钥',
    en: 'They do not accept our signature: compare the keys',
  },
  'exchange/digest-differs': {
    zh: '内容在途中被改动，已重发',
    en: 'The content was changed on its way and is sent again',
  },
  'exchange/not-for-us': { zh: '对方代码填错', en: 'The code of the other side is wrong' },
  'exchange/too-large': { zh: '批次过大', en: 'The batch is too large for them' },
  'exchange/rows-malformed': { zh: '对方读不懂数据行', en: 'They cannot read a row' },
};

/** Fields of the national tables that an officer may have to put right. */
export const exchangeFieldLabels: Readonly<Record<string, Bilingual>> = {
  accept_date: { zh: '受理日期', en: 'Accepted on' },
  applyer_name: { zh: '申请人', en: 'Applicant' },
  applyer_page_code: { zh: '证件号码', en: 'Number of the applicant' },
  applyer_page_type: { zh: '证件类型', en: 'Kind of number' },
  applyer_type: { zh: '申请人类型', en: 'Kind of applicant' },
  apply_date: { zh: '申请日期', en: 'Applied on' },
  apply_type: { zh: '申请方式', en: 'Way of applying' },
  catalog_code: { zh: '基本编码', en: 'Basic code' },
  dept_code: { zh: '机关代码', en: 'Code of the organ' },
  dept_name: { zh: '机关名称', en: 'Name of the organ' },
  event_end_time: { zh: '环节结束时间', en: 'Step ended' },
  event_name: { zh: '环节代码', en: 'Code of the step' },
  event_start_time: { zh: '环节开始时间', en: 'Step started' },
  handle_user_name: { zh: '经办人', en: 'Handled by' },
  is_delivery_results: { zh: '是否送达', en: 'Handed over' },
  issue_date: { zh: '颁发日期', en: 'Issued on' },
  license_no: { zh: '证照编号', en: 'Number of the licence' },
  license_name: { zh: '证照名称', en: 'Name of the licence' },
  material_name: { zh: '材料名称', en: 'Material' },
  org_code: { zh: '机关代码', en: 'Code of the organ' },
  org_name: { zh: '机关名称', en: 'Name of the organ' },
  process_name: { zh: '环节名称', en: 'Step' },
  project_name: { zh: '办件名称', en: 'Name of the case' },
  project_no: { zh: '办件编号', en: 'Case number' },
  project_type: { zh: '办件类型', en: 'Kind of case' },
  promise_date: { zh: '承诺办结日期', en: 'Promised for' },
  result_cetr_name: { zh: '结果名称', en: 'Name of the result' },
  result_cetr_no: { zh: '结果编号', en: 'Number of the result' },
  result_date: { zh: '办结日期', en: 'Result dated' },
  result_type: { zh: '办理结果', en: 'Result' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
  task_code: { zh: '实施编码', en: 'Code of the implementation' },
  task_name: { zh: '事项名称', en: 'Item' },
  task_version: { zh: '事项版本', en: 'Version of the item' },
};
