export interface SyntheticVehicle {
  readonly owner: string;
  readonly plateNumber: string;
  readonly plateKind: string;
  readonly vehicleIdentificationNumber: string;
  readonly vehicleStatus: 'normal' | 'inspection-overdue' | 'violations-open';
  readonly vehicleViolations: readonly string[];
  readonly inspectionValidUntil: string;
  readonly compulsoryScrapOn?: string;
  readonly pledgedOn?: string;
}

/** Invented vehicles; plates and numbers follow GA 36 and GB 16735 and belong to nobody. */
export const syntheticVehicles: readonly SyntheticVehicle[] = [
  {
    owner: '44030519900101991X',
    plateNumber: '粤B9X9X9',
    plateKind: '02',
    vehicleIdentificationNumber: 'LTGBX00000X000101',
    vehicleStatus: 'violations-open',
    vehicleViolations: ['2026-08-30 深圳市南山区示例路 违反禁止停车标线'],
    inspectionValidUntil: '2027-06-30',
    pledgedOn: '2025-03-11',
  },
  {
    owner: '37010219600815993X',
    plateNumber: '鲁A9X9X1',
    plateKind: '02',
    vehicleIdentificationNumber: 'LTGBX00000X000102',
    vehicleStatus: 'normal',
    vehicleViolations: [],
    inspectionValidUntil: '2027-01-31',
  },
  {
    owner: '37010219600815993X',
    plateNumber: '鲁A9X9X2',
    plateKind: '01',
    vehicleIdentificationNumber: 'LTGBX00000X000103',
    vehicleStatus: 'inspection-overdue',
    vehicleViolations: [],
    inspectionValidUntil: '2026-07-31',
    compulsoryScrapOn: '2034-07-31',
  },
];
