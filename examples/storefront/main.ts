import { App, Chart } from 'cdk8s';
import { Backend } from 'cdk8s-traffic';
const app = new App();
new Chart(app, 'x');
console.error(Backend.service('a', { port: 0 }), __filename);
app.synth();
