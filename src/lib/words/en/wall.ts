export const wall = {
  title: 'Join the class',
  how: 'Scan the code with your phone, or open the address and type the six characters.',
  code: 'Code of the class',
  qr: 'QR code of the address to join',
  seats: (n: number, s: string) => (n === 1 ? '1 person is here' : `${s} people are here`),
  nobody: 'Nobody is here yet. The first seat is free.',
  team: (n: string) => `Team ${n}`,
  taken: (n: string, of: string) => `${n} of ${of}`,
  loose: (n: number, s: string) => (n === 1 ? '1 without a team' : `${s} without a team`),
  pick: 'Show the QR code of this address',
  reach: {
    title: 'A phone cannot open the page?',
    test: 'First open this on the phone; it only says yes:',
    hotspot:
      'If it does not open either, the Wi-Fi probably keeps devices apart, as many schools’ do. Switch on the hotspot of this computer or of a phone, connect computer and phones to it, and reload this page. The internet is not needed.',
    firewall: 'If the computer asks whether Relate (Node) may accept connections, allow it.'
  },
  localOnly:
    'This computer is in no network, so no phone can reach it. Connect it to a Wi-Fi or switch on its hotspot, and reload this page.',
  thisMachine: (host: string) =>
    `This server was started for this computer alone (HOST=${host}), so no phone can reach it. To hold a class, start it again without HOST.`,
  closed: 'The class has ended.',
  back: 'Back to the class',
  yes: {
    title: 'Yes, this phone reaches the class',
    text: 'Now scan the code on the wall, or type it here.',
    join: 'Join with the code'
  }
};
