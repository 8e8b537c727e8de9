import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('atd-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
