/** Runs the scripts of the page that have not run yet: `<script type="py">`. */
export declare function runScripts(root?: ParentNode): Promise<void>;
