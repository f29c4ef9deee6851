/**
 * Posts from which a law bars people with a criminal record; for no other may a unit query
 * (公安机关办理犯罪记录查询工作规定). Each names its law, so that the applicant need not look it up.
 */
export const barredPosts: readonly (readonly [value: string, zh: string, en: string])[] = [
  ['minors', '密切接触未成年人（未成年人保护法第六十二条）', 'In close contact with minors'],
  ['teacher', '教师（教师法第十四条）', 'Teacher'],
  ['civil-servant', '公务员（公务员法第二十六条）', 'Civil servant'],
  ['police', '人民警察（人民警察法第二十六条）', 'Police officer'],
  ['judge', '法官、检察官（法官法第十三条、检察官法第十三条）', 'Judge or procurator'],
  ['lawyer', '律师（律师法第七条）', 'Lawyer'],
  ['notary', '公证员（公证法第二十条）', 'Notary'],
  ['doctor', '医师（医师法第十六条）', 'Physician'],
  ['director', '董事、监事、高级管理人员（公司法第一百七十八条）', 'Director or senior manager'],
  ['bank', '商业银行高级管理人员（商业银行法第二十七条）', 'Senior manager of a bank'],
  ['guard', '保安员（保安服务管理条例第十七条）', 'Security guard'],
  ['entertainment', '娱乐场所从业人员（娱乐场所管理条例第五条）', 'Entertainment venue'],
  ['guide', '导游（导游人员管理条例第五条）', 'Tour guide'],
  ['no-ban', '其他岗位，没有法律规定的从业禁止', 'Another post, without such a law'],
];
