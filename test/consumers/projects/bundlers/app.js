import 'atd-widgets/opening-hours';

const hours = document.querySelector('atd-opening-hours');
const show = (status) => (document.querySelector('output').value = status.state);
hours.addEventListener('atd-status-change', ({ status }) => show(status));
hours.ready.then(() => show(hours.status));
document.querySelector('button').addEventListener('click', () => (hours.office = 'riga'));
