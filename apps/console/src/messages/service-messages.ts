/** Appointments, examinations and penalties. */
export const serviceMessages = {
  booking: ['预约', 'Appointment'],
  bookedOn: ['到场日期', 'Day'],
  bookedAt: ['到场时间', 'Hour'],
  bookedPlace: ['到场地点', 'Place'],
  announced: ['拟作出的处罚', 'Intended penalty'],
  penalty: ['处罚决定', 'Penalty'],
  facts: ['违法事实', 'Facts'],
  fineYuan: ['罚款（元）', 'Fine (yuan)'],
  fineHelp: ['警告填 0', '0 for a warning'],
  points: ['记分', 'Points'],
  defence: ['陈述申辩', 'Statement in defence'],
  noDefence: ['当事人未陈述申辩', 'Nothing was stated against it'],
  owedYuan: ['今天应缴（元）', 'Owed today (yuan)'],
  receiptNumber: ['财政电子票据号码', 'Number of the fiscal receipt'],
  amountYuan: ['实缴金额（元）', 'Amount paid (yuan)'],
} as const;
