/** Invented vehicles and licences; plates and numbers follow GA 36 and GB 16735 and belong to nobody. */
export const syntheticVehicles = [
  {
    owner: '44030519900101991X',
    plateNumber: '粤B9X9X9',
    plateKind: '02',
    vehicleIdentificationNumber: 'LTGBX00000X000101',
  },
  {
    owner: '37010219600815993X',
    plateNumber: '鲁A9X9X1',
    plateKind: '02',
    vehicleIdentificationNumber: 'LTGBX00000X000102',
  },
  {
    owner: '37010219600815993X',
    plateNumber: '鲁A9X9X2',
    plateKind: '01',
    vehicleIdentificationNumber: 'LTGBX00000X000103',
  },
] as const;

export const syntheticLicences = [
  { holder: '44030519900101991X', class: 'C1', archiveNumber: '440300000101' },
  { holder: '37010219600815993X', class: 'B2', archiveNumber: '370100000102' },
] as const;
