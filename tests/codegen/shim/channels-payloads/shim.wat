(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i32 i32 i32) (result i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32 i32) (result i32)))
  (type (;11;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;12;) (func (param i64)))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;14;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:codegen/api" "[constructor]thing" (func (;0;) (type 0)))
  (import "test:codegen/api" "[method]thing.feed" (func (;1;) (type 1)))
  (import "test:codegen/api" "[method]thing.later" (func (;2;) (type 1)))
  (import "test:codegen/api" "named" (func (;3;) (type 2)))
  (import "test:codegen/api" "compound" (func (;4;) (type 3)))
  (import "test:codegen/api" "results" (func (;5;) (type 3)))
  (import "test:codegen/api" "units" (func (;6;) (type 4)))
  (import "test:codegen/api" "bytes" (func (;7;) (type 3)))
  (import "test:codegen/api" "classes" (func (;8;) (type 4)))
  (import "test:codegen/api" "scalars" (func (;9;) (type 5)))
  (import "test:codegen/api" "nested" (func (;10;) (type 3)))
  (import "test:codegen/api" "[resource-drop]thing" (func (;11;) (type 6)))
  (import "test:codegen/api" "[stream-new-0][method]thing.feed" (func (;12;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0][method]thing.feed" (func (;13;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0][method]thing.feed" (func (;14;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0][method]thing.feed" (func (;15;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0][method]thing.feed" (func (;16;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0][method]thing.feed" (func (;17;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0][method]thing.feed" (func (;18;) (type 6)))
  (import "test:codegen/api" "[future-new-0][method]thing.later" (func (;19;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-0][method]thing.later" (func (;20;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-0][method]thing.later" (func (;21;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-0][method]thing.later" (func (;22;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-0][method]thing.later" (func (;23;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-0][method]thing.later" (func (;24;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-0][method]thing.later" (func (;25;) (type 6)))
  (import "test:codegen/api" "[stream-new-0]named" (func (;26;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0]named" (func (;27;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0]named" (func (;28;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0]named" (func (;29;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0]named" (func (;30;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0]named" (func (;31;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0]named" (func (;32;) (type 6)))
  (import "test:codegen/api" "[future-new-1]named" (func (;33;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-1]named" (func (;34;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-1]named" (func (;35;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-1]named" (func (;36;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-1]named" (func (;37;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-1]named" (func (;38;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-1]named" (func (;39;) (type 6)))
  (import "test:codegen/api" "[stream-new-2]named" (func (;40;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-2]named" (func (;41;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-2]named" (func (;42;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-2]named" (func (;43;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-2]named" (func (;44;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-2]named" (func (;45;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-2]named" (func (;46;) (type 6)))
  (import "test:codegen/api" "[stream-new-8]named" (func (;47;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-8]named" (func (;48;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-8]named" (func (;49;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-8]named" (func (;50;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-8]named" (func (;51;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-8]named" (func (;52;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-8]named" (func (;53;) (type 6)))
  (import "test:codegen/api" "[stream-new-9]named" (func (;54;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-9]named" (func (;55;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-9]named" (func (;56;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-9]named" (func (;57;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-9]named" (func (;58;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-9]named" (func (;59;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-9]named" (func (;60;) (type 6)))
  (import "test:codegen/api" "[stream-new-10]named" (func (;61;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-10]named" (func (;62;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-10]named" (func (;63;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-10]named" (func (;64;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-10]named" (func (;65;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-10]named" (func (;66;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-10]named" (func (;67;) (type 6)))
  (import "test:codegen/api" "[stream-new-12]named" (func (;68;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-12]named" (func (;69;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-12]named" (func (;70;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-12]named" (func (;71;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-12]named" (func (;72;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-12]named" (func (;73;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-12]named" (func (;74;) (type 6)))
  (import "test:codegen/api" "[stream-new-0]compound" (func (;75;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0]compound" (func (;76;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0]compound" (func (;77;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0]compound" (func (;78;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0]compound" (func (;79;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0]compound" (func (;80;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0]compound" (func (;81;) (type 6)))
  (import "test:codegen/api" "[stream-new-1]compound" (func (;82;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-1]compound" (func (;83;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-1]compound" (func (;84;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-1]compound" (func (;85;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-1]compound" (func (;86;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-1]compound" (func (;87;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-1]compound" (func (;88;) (type 6)))
  (import "test:codegen/api" "[stream-new-2]compound" (func (;89;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-2]compound" (func (;90;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-2]compound" (func (;91;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-2]compound" (func (;92;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-2]compound" (func (;93;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-2]compound" (func (;94;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-2]compound" (func (;95;) (type 6)))
  (import "test:codegen/api" "[stream-new-3]compound" (func (;96;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-3]compound" (func (;97;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-3]compound" (func (;98;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-3]compound" (func (;99;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-3]compound" (func (;100;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-3]compound" (func (;101;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-3]compound" (func (;102;) (type 6)))
  (import "test:codegen/api" "[stream-new-0]results" (func (;103;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0]results" (func (;104;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0]results" (func (;105;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0]results" (func (;106;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0]results" (func (;107;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0]results" (func (;108;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0]results" (func (;109;) (type 6)))
  (import "test:codegen/api" "[stream-new-1]results" (func (;110;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-1]results" (func (;111;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-1]results" (func (;112;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-1]results" (func (;113;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-1]results" (func (;114;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-1]results" (func (;115;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-1]results" (func (;116;) (type 6)))
  (import "test:codegen/api" "[stream-new-2]results" (func (;117;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-2]results" (func (;118;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-2]results" (func (;119;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-2]results" (func (;120;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-2]results" (func (;121;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-2]results" (func (;122;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-2]results" (func (;123;) (type 6)))
  (import "test:codegen/api" "[stream-new-3]results" (func (;124;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-3]results" (func (;125;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-3]results" (func (;126;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-3]results" (func (;127;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-3]results" (func (;128;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-3]results" (func (;129;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-3]results" (func (;130;) (type 6)))
  (import "test:codegen/api" "[future-new-unit]results" (func (;131;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-unit]results" (func (;132;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-unit]results" (func (;133;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-unit]results" (func (;134;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-unit]results" (func (;135;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-unit]results" (func (;136;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-unit]results" (func (;137;) (type 6)))
  (import "test:codegen/api" "[stream-new-unit]units" (func (;138;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-unit]units" (func (;139;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-unit]units" (func (;140;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-unit]units" (func (;141;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-unit]units" (func (;142;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-unit]units" (func (;143;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-unit]units" (func (;144;) (type 6)))
  (import "test:codegen/api" "[stream-new-0]bytes" (func (;145;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0]bytes" (func (;146;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0]bytes" (func (;147;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0]bytes" (func (;148;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0]bytes" (func (;149;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0]bytes" (func (;150;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0]bytes" (func (;151;) (type 6)))
  (import "test:codegen/api" "[future-new-1]bytes" (func (;152;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-1]bytes" (func (;153;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-1]bytes" (func (;154;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-1]bytes" (func (;155;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-1]bytes" (func (;156;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-1]bytes" (func (;157;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-1]bytes" (func (;158;) (type 6)))
  (import "test:codegen/api" "[stream-new-0]classes" (func (;159;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0]classes" (func (;160;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0]classes" (func (;161;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0]classes" (func (;162;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0]classes" (func (;163;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0]classes" (func (;164;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0]classes" (func (;165;) (type 6)))
  (import "test:codegen/api" "[stream-new-1]classes" (func (;166;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-1]classes" (func (;167;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-1]classes" (func (;168;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-1]classes" (func (;169;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-1]classes" (func (;170;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-1]classes" (func (;171;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-1]classes" (func (;172;) (type 6)))
  (import "test:codegen/api" "[stream-new-2]classes" (func (;173;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-2]classes" (func (;174;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-2]classes" (func (;175;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-2]classes" (func (;176;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-2]classes" (func (;177;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-2]classes" (func (;178;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-2]classes" (func (;179;) (type 6)))
  (import "test:codegen/api" "[stream-new-3]classes" (func (;180;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-3]classes" (func (;181;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-3]classes" (func (;182;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-3]classes" (func (;183;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-3]classes" (func (;184;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-3]classes" (func (;185;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-3]classes" (func (;186;) (type 6)))
  (import "test:codegen/api" "[stream-new-0]scalars" (func (;187;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-0]scalars" (func (;188;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-0]scalars" (func (;189;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-0]scalars" (func (;190;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-0]scalars" (func (;191;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-0]scalars" (func (;192;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-0]scalars" (func (;193;) (type 6)))
  (import "test:codegen/api" "[stream-new-1]scalars" (func (;194;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-1]scalars" (func (;195;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-1]scalars" (func (;196;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-1]scalars" (func (;197;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-1]scalars" (func (;198;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-1]scalars" (func (;199;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-1]scalars" (func (;200;) (type 6)))
  (import "test:codegen/api" "[stream-new-2]scalars" (func (;201;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-2]scalars" (func (;202;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-2]scalars" (func (;203;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-2]scalars" (func (;204;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-2]scalars" (func (;205;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-2]scalars" (func (;206;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-2]scalars" (func (;207;) (type 6)))
  (import "test:codegen/api" "[stream-new-3]scalars" (func (;208;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-3]scalars" (func (;209;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-3]scalars" (func (;210;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-3]scalars" (func (;211;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-3]scalars" (func (;212;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-3]scalars" (func (;213;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-3]scalars" (func (;214;) (type 6)))
  (import "test:codegen/api" "[stream-new-4]scalars" (func (;215;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-4]scalars" (func (;216;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-4]scalars" (func (;217;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-4]scalars" (func (;218;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-4]scalars" (func (;219;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-4]scalars" (func (;220;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-4]scalars" (func (;221;) (type 6)))
  (import "test:codegen/api" "[stream-new-1]nested" (func (;222;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-1]nested" (func (;223;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-1]nested" (func (;224;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-1]nested" (func (;225;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-1]nested" (func (;226;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-1]nested" (func (;227;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-1]nested" (func (;228;) (type 6)))
  (import "test:codegen/api" "[future-new-3]nested" (func (;229;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-3]nested" (func (;230;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-3]nested" (func (;231;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-3]nested" (func (;232;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-3]nested" (func (;233;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-3]nested" (func (;234;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-3]nested" (func (;235;) (type 6)))
  (import "test:codegen/api" "[future-new-4]nested" (func (;236;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-4]nested" (func (;237;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-4]nested" (func (;238;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-4]nested" (func (;239;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-4]nested" (func (;240;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-4]nested" (func (;241;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-4]nested" (func (;242;) (type 6)))
  (import "test:codegen/api" "[stream-new-5]nested" (func (;243;) (type 7)))
  (import "test:codegen/api" "[async-lower][stream-read-5]nested" (func (;244;) (type 8)))
  (import "test:codegen/api" "[async-lower][stream-write-5]nested" (func (;245;) (type 8)))
  (import "test:codegen/api" "[stream-cancel-read-5]nested" (func (;246;) (type 9)))
  (import "test:codegen/api" "[stream-cancel-write-5]nested" (func (;247;) (type 9)))
  (import "test:codegen/api" "[stream-drop-readable-5]nested" (func (;248;) (type 6)))
  (import "test:codegen/api" "[stream-drop-writable-5]nested" (func (;249;) (type 6)))
  (import "test:codegen/api" "[future-new-7]nested" (func (;250;) (type 7)))
  (import "test:codegen/api" "[async-lower][future-read-7]nested" (func (;251;) (type 10)))
  (import "test:codegen/api" "[async-lower][future-write-7]nested" (func (;252;) (type 10)))
  (import "test:codegen/api" "[future-cancel-read-7]nested" (func (;253;) (type 9)))
  (import "test:codegen/api" "[future-cancel-write-7]nested" (func (;254;) (type 9)))
  (import "test:codegen/api" "[future-drop-readable-7]nested" (func (;255;) (type 6)))
  (import "test:codegen/api" "[future-drop-writable-7]nested" (func (;256;) (type 6)))
  (import "hognose-runtime" "bind_arguments" (func (;257;) (type 11)))
  (import "hognose-runtime" "frame_allocate" (func (;258;) (type 10)))
  (import "hognose-runtime" "frame_enter" (func (;259;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;260;) (type 12)))
  (import "hognose-runtime" "import_failed" (func (;261;) (type 13)))
  (import "hognose-runtime" "init_handle" (func (;262;) (type 4)))
  (import "hognose-runtime" "instance_new" (func (;263;) (type 9)))
  (import "hognose-runtime" "item" (func (;264;) (type 10)))
  (import "hognose-runtime" "lift_bool" (func (;265;) (type 9)))
  (import "hognose-runtime" "lift_case" (func (;266;) (type 10)))
  (import "hognose-runtime" "lift_case_value" (func (;267;) (type 8)))
  (import "hognose-runtime" "lift_char" (func (;268;) (type 9)))
  (import "hognose-runtime" "lift_enum" (func (;269;) (type 10)))
  (import "hognose-runtime" "lift_flags" (func (;270;) (type 10)))
  (import "hognose-runtime" "lift_numbers" (func (;271;) (type 8)))
  (import "hognose-runtime" "lift_own" (func (;272;) (type 10)))
  (import "hognose-runtime" "lift_reader" (func (;273;) (type 10)))
  (import "hognose-runtime" "lift_result" (func (;274;) (type 10)))
  (import "hognose-runtime" "lift_some" (func (;275;) (type 9)))
  (import "hognose-runtime" "lift_string" (func (;276;) (type 10)))
  (import "hognose-runtime" "lift_u32" (func (;277;) (type 9)))
  (import "hognose-runtime" "list_new" (func (;278;) (type 9)))
  (import "hognose-runtime" "list_set" (func (;279;) (type 4)))
  (import "hognose-runtime" "lower_bool" (func (;280;) (type 9)))
  (import "hognose-runtime" "lower_borrow" (func (;281;) (type 10)))
  (import "hognose-runtime" "lower_case" (func (;282;) (type 10)))
  (import "hognose-runtime" "lower_case_value" (func (;283;) (type 8)))
  (import "hognose-runtime" "lower_char" (func (;284;) (type 9)))
  (import "hognose-runtime" "lower_enum" (func (;285;) (type 10)))
  (import "hognose-runtime" "lower_field" (func (;286;) (type 8)))
  (import "hognose-runtime" "lower_flags" (func (;287;) (type 14)))
  (import "hognose-runtime" "lower_int" (func (;288;) (type 14)))
  (import "hognose-runtime" "lower_list" (func (;289;) (type 9)))
  (import "hognose-runtime" "lower_numbers" (func (;290;) (type 10)))
  (import "hognose-runtime" "lower_own" (func (;291;) (type 10)))
  (import "hognose-runtime" "lower_reader" (func (;292;) (type 10)))
  (import "hognose-runtime" "lower_result" (func (;293;) (type 9)))
  (import "hognose-runtime" "lower_result_value" (func (;294;) (type 9)))
  (import "hognose-runtime" "lower_some" (func (;295;) (type 9)))
  (import "hognose-runtime" "lower_string" (func (;296;) (type 9)))
  (import "hognose-runtime" "lower_tuple" (func (;297;) (type 10)))
  (import "hognose-runtime" "payload_failed" (func (;298;) (type 2)))
  (import "hognose-runtime" "raise_err" (func (;299;) (type 6)))
  (import "hognose-runtime" "release_block" (func (;300;) (type 6)))
  (import "hognose-runtime" "tuple_new" (func (;301;) (type 9)))
  (import "hognose-runtime" "tuple_set" (func (;302;) (type 4)))
  (elem (;0;) (i32.const 1000) func 303 304 305 306 307 308 309 310 311 312 313 11 12 13 14 15 16 17 18 314 315 19 20 21 22 23 24 25 316 317 26 27 28 29 30 31 32 33 34 35 36 37 38 39 318 319 40 41 42 43 44 45 46 320 321 47 48 49 50 51 52 53 322 323 54 55 56 57 58 59 60 61 62 63 64 65 66 67 324 325 68 69 70 71 72 73 74 326 327 75 76 77 78 79 80 81 328 329 82 83 84 85 86 87 88 330 331 89 90 91 92 93 94 95 332 333 96 97 98 99 100 101 102 334 335 103 104 105 106 107 108 109 336 337 110 111 112 113 114 115 116 338 339 117 118 119 120 121 122 123 340 341 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 342 343 159 160 161 162 163 164 165 344 345 166 167 168 169 170 171 172 346 347 173 174 175 176 177 178 179 348 349 180 181 182 183 184 185 186 350 351 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 352 353 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 354 355 229 230 231 232 233 234 235 356 357 236 237 238 239 240 241 242 358 359 243 244 245 246 247 248 249 360 361 250 251 252 253 254 255 256 362 363)
  (func (;303;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 259
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      i32.const 101800
      local.get 0
      local.get 4
      call 262
      i32.const 100100
      local.set 5
      local.get 7
      call 260
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;304;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 259
    local.set 9
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101800
      local.get 4
      call 281
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 101900
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call 1
      local.get 9
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 9
    i32.const 1
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;305;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 259
    local.set 9
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101800
      local.get 4
      call 281
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 102100
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call 2
      local.get 9
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 9
    i32.const 2
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;306;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 17
    local.get 3
    local.get 2
    i32.const 6
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 17
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 102700
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 102700
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 16
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 102900
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 16
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 103100
      local.get 10
      call 292
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 16
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=16
      local.set 12
      i32.const 103300
      local.get 12
      call 292
      local.tee 13
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 4
        local.set 16
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=20
      local.set 14
      i32.const 103500
      local.get 14
      call 292
      local.tee 15
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 5
        local.set 16
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      local.get 13
      local.get 15
      call 3
      local.get 17
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 17
    i32.const 3
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;307;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 13
    local.get 3
    local.get 2
    i32.const 4
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 103700
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 103900
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 104100
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 104300
      local.get 10
      call 292
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 12
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      call 4
      local.get 13
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 13
    i32.const 4
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;308;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 18
    local.get 3
    local.get 2
    i32.const 3
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 104500
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 104700
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 17
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 104900
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 17
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 258
      local.set 10
      local.get 5
      local.get 7
      local.get 9
      local.get 10
      call 5
      local.get 10
      i32.load8_u
      local.set 11
      local.get 11
      if ;; label = @2
        local.get 10
        i32.load offset=4
        local.set 14
        i32.const 105300
        local.get 14
        call 273
        local.set 15
        local.get 15
        call 299
        local.get 18
        call 260
        i32.const 0
        return
      else
        local.get 10
        i32.load offset=4
        local.set 12
        i32.const 105100
        local.get 12
        call 273
        local.set 13
        local.get 13
        local.set 16
      end
      local.get 18
      call 260
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 5
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;309;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 15
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 105500
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 105300
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 258
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 6
      local.get 8
      i32.load
      local.set 9
      i32.const 105500
      local.get 9
      call 273
      local.set 10
      local.get 8
      i32.load offset=4
      local.set 11
      i32.const 105300
      local.get 11
      call 273
      local.set 12
      i32.const 2
      call 301
      local.set 13
      local.get 13
      i32.const 0
      local.get 10
      call 302
      local.get 13
      i32.const 1
      local.get 12
      call 302
      local.get 15
      call 260
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 6
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;310;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 13
    local.get 3
    local.get 2
    i32.const 4
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 105700
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 105900
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 105900
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 105100
      local.get 10
      call 292
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 12
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      call 7
      local.get 13
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 13
    i32.const 7
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;311;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 11
    local.get 3
    local.get 2
    i32.const 3
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 106300
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 106500
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 106700
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 10
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      local.get 9
      call 8
      local.get 11
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 11
    i32.const 8
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;312;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 15
    local.get 3
    local.get 2
    i32.const 5
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 9
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 106900
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 107100
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 14
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 107300
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 14
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 107500
      local.get 10
      call 292
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 14
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=16
      local.set 12
      i32.const 107700
      local.get 12
      call 292
      local.tee 13
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 4
        local.set 14
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      local.get 13
      call 9
      local.get 15
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 15
    i32.const 9
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;313;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 259
    local.set 13
    local.get 3
    local.get 2
    i32.const 4
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 10
      local.get 1
      local.get 2
      local.get 3
      call 257
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 260
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 107900
      local.get 4
      call 292
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 108100
      local.get 6
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 108500
      local.get 8
      call 292
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 108700
      local.get 10
      call 292
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 12
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      call 10
      local.get 13
      call 260
      i32.const 100100
      return
      unreachable
    end
    local.get 13
    i32.const 10
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 261
    i32.const 0
  )
  (func (;314;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101800
      local.get 2
      call 272
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;315;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101800
      local.get 2
      call 291
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 0
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;316;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 3
      call 278
      local.set 8
      local.get 2
      local.set 4
      i32.const 0
      local.set 10
      block ;; label = @2
        loop ;; label = @3
          local.get 10
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          local.get 5
          i32.const 255
          i32.and
          call 277
          local.set 6
          i32.const 100400
          call 263
          local.set 7
          local.get 7
          local.get 6
          i32.store offset=8
          local.get 8
          local.get 10
          local.get 7
          call 279
          local.get 4
          i32.const 1
          i32.add
          local.set 4
          local.get 10
          i32.const 1
          i32.add
          local.set 10
          br 0 (;@3;)
        end
      end
      local.get 2
      call 300
      local.get 8
      return
      unreachable
    end
    unreachable
  )
  (func (;317;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 289
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 9
      i64.extend_i32_u
      i64.const 1
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 9
      i32.const 1
      i32.mul
      i32.const 1
      call 258
      local.set 8
      local.get 8
      local.set 5
      i32.const 0
      local.set 12
      block ;; label = @2
        loop ;; label = @3
          local.get 12
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 11
          local.get 12
          call 264
          local.set 4
          i32.const 100300
          local.get 4
          i32.const 0
          call 286
          local.tee 6
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 10
            br 3 (;@1;)
          end
          i32.const 0
          local.get 6
          call 288
          local.tee 13
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 10
            br 3 (;@1;)
          end
          local.get 13
          i32.wrap_i64
          local.set 7
          local.get 5
          local.get 7
          i32.store8
          local.get 5
          i32.const 1
          i32.add
          local.set 5
          local.get 12
          i32.const 1
          i32.add
          local.set 12
          br 0 (;@3;)
        end
      end
      local.get 3
      local.get 9
      i32.store offset=4
      local.get 3
      local.get 8
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 1
    local.get 10
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;318;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 1
          i32.load offset=4
          local.set 3
          local.get 1
          i32.load offset=8
          local.set 4
          local.get 3
          local.get 4
          call 276
          local.set 5
          local.get 3
          call 300
          i32.const 0
          local.get 5
          call 274
          local.set 8
          br 1 (;@2;)
        end
        local.get 1
        i32.load offset=4
        local.set 6
        local.get 6
        call 277
        local.set 7
        i32.const 1
        local.get 7
        call 274
        local.set 8
        br 0 (;@2;)
      end
      local.get 8
      return
      unreachable
    end
    unreachable
  )
  (func (;319;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 293
      local.tee 12
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 12
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 2
          call 294
          local.tee 4
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 11
            br 3 (;@1;)
          end
          i32.const 0
          local.set 5
          local.get 3
          local.get 5
          i32.store8
          local.get 4
          call 296
          local.tee 6
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 11
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 7
          local.get 3
          local.get 7
          i32.store offset=8
          local.get 3
          local.get 6
          i32.store offset=4
          br 1 (;@2;)
        end
        local.get 2
        call 294
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 11
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        local.get 3
        local.get 9
        i32.store8
        i32.const 4
        local.get 8
        call 288
        local.tee 13
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 11
          br 2 (;@1;)
        end
        local.get 13
        i32.wrap_i64
        local.set 10
        local.get 3
        local.get 10
        i32.store offset=4
        br 0 (;@2;)
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 3
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;320;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 102300
      local.get 2
      call 273
      local.set 3
      local.get 1
      i32.load offset=4
      local.set 4
      i32.const 102500
      local.get 4
      call 273
      local.set 5
      i32.const 100700
      call 263
      local.set 6
      local.get 6
      local.get 3
      i32.store offset=8
      local.get 6
      local.get 5
      i32.store offset=12
      local.get 6
      return
      unreachable
    end
    unreachable
  )
  (func (;321;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100600
      local.get 2
      i32.const 0
      call 286
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 2
      i32.const 1
      call 286
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i32.const 102300
      local.get 4
      call 292
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 8
        br 1 (;@1;)
      end
      local.get 3
      local.get 6
      i32.store
      i32.const 102500
      local.get 5
      call 292
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 8
        br 1 (;@1;)
      end
      local.get 3
      local.get 7
      i32.store offset=4
      i32.const 0
      return
      unreachable
    end
    i32.const 4
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;322;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 3
      call 278
      local.set 10
      local.get 2
      local.set 4
      i32.const 0
      local.set 12
      block ;; label = @2
        loop ;; label = @3
          local.get 12
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          i32.const 102300
          local.get 5
          call 273
          local.set 6
          local.get 4
          i32.load offset=4
          local.set 7
          i32.const 102500
          local.get 7
          call 273
          local.set 8
          i32.const 100700
          call 263
          local.set 9
          local.get 9
          local.get 6
          i32.store offset=8
          local.get 9
          local.get 8
          i32.store offset=12
          local.get 10
          local.get 12
          local.get 9
          call 279
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 12
          i32.const 1
          i32.add
          local.set 12
          br 0 (;@3;)
        end
      end
      local.get 2
      call 300
      local.get 10
      return
      unreachable
    end
    unreachable
  )
  (func (;323;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 289
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 11
      local.get 11
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 11
      i32.const 8
      i32.mul
      i32.const 4
      call 258
      local.set 10
      local.get 10
      local.set 5
      i32.const 0
      local.set 14
      block ;; label = @2
        loop ;; label = @3
          local.get 14
          local.get 11
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          local.get 14
          call 264
          local.set 4
          i32.const 100600
          local.get 4
          i32.const 0
          call 286
          local.tee 6
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 12
            br 3 (;@1;)
          end
          i32.const 100600
          local.get 4
          i32.const 1
          call 286
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 12
            br 3 (;@1;)
          end
          i32.const 102300
          local.get 6
          call 292
          local.tee 8
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 2
            local.set 12
            br 3 (;@1;)
          end
          local.get 5
          local.get 8
          i32.store
          i32.const 102500
          local.get 7
          call 292
          local.tee 9
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 3
            local.set 12
            br 3 (;@1;)
          end
          local.get 5
          local.get 9
          i32.store offset=4
          local.get 5
          i32.const 8
          i32.add
          local.set 5
          local.get 14
          i32.const 1
          i32.add
          local.set 14
          br 0 (;@3;)
        end
      end
      local.get 3
      local.get 11
      i32.store offset=4
      local.get 3
      local.get 10
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 5
    local.get 12
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;324;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 2
      call 268
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;325;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 284
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 7
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;326;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 103300
      local.get 2
      call 273
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;327;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 103300
      local.get 2
      call 292
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 8
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;328;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      if ;; label = @2
        local.get 1
        i32.load8_u offset=4
        local.set 3
        local.get 3
        if ;; label = @3
          local.get 1
          i32.load offset=8
          local.set 4
          local.get 1
          i32.load offset=12
          local.set 5
          local.get 4
          local.get 5
          call 276
          local.set 6
          local.get 4
          call 300
          local.get 6
          local.set 7
        else
          i32.const 100100
          local.set 7
        end
        local.get 7
        call 275
        local.set 8
      else
        i32.const 100100
        local.set 8
      end
      local.get 8
      return
      unreachable
    end
    unreachable
  )
  (func (;329;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        local.get 3
        local.get 5
        i32.store8
      else
        local.get 2
        call 295
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 3
        local.get 7
        i32.store8
        local.get 6
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 9
          local.get 3
          local.get 9
          i32.store8 offset=4
        else
          local.get 6
          local.tee 10
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 1
          local.set 11
          local.get 3
          local.get 11
          i32.store8 offset=4
          local.get 10
          call 296
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 13
          local.get 3
          local.get 13
          i32.store offset=12
          local.get 3
          local.get 12
          i32.store offset=8
        end
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 9
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;330;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 277
      local.set 3
      local.get 1
      i32.load offset=4
      local.set 4
      local.get 1
      i32.load offset=8
      local.set 5
      local.get 4
      local.get 5
      call 276
      local.set 6
      local.get 4
      call 300
      local.get 1
      i32.load8_u offset=12
      local.set 7
      local.get 7
      call 265
      local.set 8
      i32.const 3
      call 301
      local.set 9
      local.get 9
      i32.const 0
      local.get 3
      call 302
      local.get 9
      i32.const 1
      local.get 6
      call 302
      local.get 9
      i32.const 2
      local.get 8
      call 302
      local.get 9
      return
      unreachable
    end
    unreachable
  )
  (func (;331;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 3
      call 297
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      local.get 12
      i32.const 0
      call 264
      local.set 4
      local.get 12
      i32.const 1
      call 264
      local.set 5
      local.get 12
      i32.const 2
      call 264
      local.set 6
      i32.const 0
      local.get 4
      call 288
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 11
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 7
      local.get 3
      local.get 7
      i32.store8
      local.get 5
      call 296
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 3
      local.get 9
      i32.store offset=8
      local.get 3
      local.get 8
      i32.store offset=4
      local.get 6
      call 280
      local.tee 10
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 11
        br 1 (;@1;)
      end
      local.get 3
      local.get 10
      i32.store8 offset=12
      i32.const 0
      return
      unreachable
    end
    i32.const 10
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;332;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 271
      local.set 4
      local.get 2
      call 300
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;333;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      call 290
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 5
      local.get 3
      local.get 5
      i32.store offset=4
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 11
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;334;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 3
      call 278
      local.set 12
      local.get 2
      local.set 4
      i32.const 0
      local.set 14
      block ;; label = @2
        loop ;; label = @3
          local.get 14
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 6
          call 278
          local.set 11
          local.get 5
          local.set 7
          i32.const 0
          local.set 15
          block ;; label = @4
            loop ;; label = @5
              local.get 15
              local.get 6
              i32.ge_u
              br_if 1 (;@4;)
              local.get 7
              i32.load
              local.set 8
              local.get 7
              i32.load offset=4
              local.set 9
              local.get 8
              local.get 9
              call 276
              local.set 10
              local.get 8
              call 300
              local.get 11
              local.get 15
              local.get 10
              call 279
              local.get 7
              i32.const 8
              i32.add
              local.set 7
              local.get 15
              i32.const 1
              i32.add
              local.set 15
              br 0 (;@5;)
            end
          end
          local.get 5
          call 300
          local.get 12
          local.get 14
          local.get 11
          call 279
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 14
          i32.const 1
          i32.add
          local.set 14
          br 0 (;@3;)
        end
      end
      local.get 2
      call 300
      local.get 12
      return
      unreachable
    end
    unreachable
  )
  (func (;335;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 289
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 13
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 13
      i32.const 8
      i32.mul
      i32.const 4
      call 258
      local.set 12
      local.get 12
      local.set 5
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 15
          local.get 16
          call 264
          local.set 4
          local.get 4
          call 289
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 11
          local.get 11
          i64.extend_i32_u
          i64.const 8
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 11
          i32.const 8
          i32.mul
          i32.const 4
          call 258
          local.set 10
          local.get 10
          local.set 7
          i32.const 0
          local.set 18
          block ;; label = @4
            loop ;; label = @5
              local.get 18
              local.get 11
              i32.ge_u
              br_if 1 (;@4;)
              local.get 17
              local.get 18
              call 264
              local.set 6
              local.get 6
              call 296
              local.tee 8
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 14
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 9
              local.get 7
              local.get 9
              i32.store offset=4
              local.get 7
              local.get 8
              i32.store
              local.get 7
              i32.const 8
              i32.add
              local.set 7
              local.get 18
              i32.const 1
              i32.add
              local.set 18
              br 0 (;@5;)
            end
          end
          local.get 5
          local.get 11
          i32.store offset=4
          local.get 5
          local.get 10
          i32.store
          local.get 5
          i32.const 8
          i32.add
          local.set 5
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      local.get 3
      local.get 13
      i32.store offset=4
      local.get 3
      local.get 12
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 12
    local.get 14
    local.get 16
    local.get 18
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;336;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          i32.const 100100
          call 274
          local.set 3
          br 1 (;@2;)
        end
        i32.const 1
        i32.const 100100
        call 274
        local.set 3
        br 0 (;@2;)
      end
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;337;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 293
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 9
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          local.set 5
          local.get 3
          local.get 5
          i32.store8
          br 1 (;@2;)
        end
        i32.const 1
        local.set 7
        local.get 3
        local.get 7
        i32.store8
        br 0 (;@2;)
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 13
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;338;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 1
          i32.load8_u offset=1
          local.set 3
          local.get 3
          i32.const 255
          i32.and
          call 277
          local.set 4
          i32.const 0
          local.get 4
          call 274
          local.set 5
          br 1 (;@2;)
        end
        i32.const 1
        i32.const 100100
        call 274
        local.set 5
        br 0 (;@2;)
      end
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;339;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 293
      local.tee 10
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 10
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 2
          call 294
          local.tee 4
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 9
            br 3 (;@1;)
          end
          i32.const 0
          local.set 5
          local.get 3
          local.get 5
          i32.store8
          i32.const 0
          local.get 4
          call 288
          local.tee 11
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 9
            br 3 (;@1;)
          end
          local.get 11
          i32.wrap_i64
          local.set 6
          local.get 3
          local.get 6
          i32.store8 offset=1
          br 1 (;@2;)
        end
        i32.const 1
        local.set 8
        local.get 3
        local.get 8
        i32.store8
        br 0 (;@2;)
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 14
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;340;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          i32.const 100100
          call 274
          local.set 5
          br 1 (;@2;)
        end
        local.get 1
        i32.load8_u offset=1
        local.set 3
        local.get 3
        i32.const 255
        i32.and
        call 277
        local.set 4
        i32.const 1
        local.get 4
        call 274
        local.set 5
        br 0 (;@2;)
      end
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;341;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 293
      local.tee 10
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 10
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          local.set 5
          local.get 3
          local.get 5
          i32.store8
          br 1 (;@2;)
        end
        local.get 2
        call 294
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 3
        local.get 7
        i32.store8
        i32.const 0
        local.get 6
        call 288
        local.tee 11
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 9
          br 2 (;@1;)
        end
        local.get 11
        i32.wrap_i64
        local.set 8
        local.get 3
        local.get 8
        i32.store8 offset=1
        br 0 (;@2;)
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 15
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;342;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 277
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;343;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      call 288
      local.tee 6
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 6
      i32.wrap_i64
      local.set 4
      local.get 3
      local.get 4
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 20
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;344;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 2
      local.get 3
      call 276
      local.set 4
      local.get 2
      call 300
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;345;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 296
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 5
      local.get 3
      local.get 5
      i32.store offset=4
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 21
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;346;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 1
          i32.load offset=4
          local.set 3
          i32.const 106100
          local.get 3
          call 273
          local.set 4
          i32.const 101000
          i32.const 0
          local.get 4
          call 267
          local.set 5
          br 1 (;@2;)
        end
        i32.const 101000
        i32.const 1
        call 266
        local.set 5
        br 0 (;@2;)
      end
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;347;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101000
      local.get 2
      call 282
      local.tee 10
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 10
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 101000
          i32.const 0
          local.get 2
          call 283
          local.tee 4
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 9
            br 3 (;@1;)
          end
          i32.const 0
          local.set 5
          local.get 3
          local.get 5
          i32.store8
          i32.const 106100
          local.get 4
          call 292
          local.tee 6
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 9
            br 3 (;@1;)
          end
          local.get 3
          local.get 6
          i32.store offset=4
          br 1 (;@2;)
        end
        i32.const 1
        local.set 8
        local.get 3
        local.get 8
        i32.store8
        br 0 (;@2;)
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 22
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;348;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      i32.const 101400
      local.get 2
      call 269
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;349;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101400
      local.get 2
      call 285
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 23
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;350;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      i32.const 101600
      local.get 2
      call 270
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;351;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101600
      local.get 2
      call 287
      local.tee 6
      i64.const -1
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 6
      i32.wrap_i64
      local.set 4
      local.get 3
      local.get 4
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 24
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;352;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      call 265
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;353;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 280
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 27
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;354;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 105100
      local.get 2
      call 273
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;355;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 105100
      local.get 2
      call 292
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 30
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;356;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 105100
      local.get 2
      call 273
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;357;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 105100
      local.get 2
      call 292
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 31
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;358;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 2
      local.get 3
      call 276
      local.set 4
      local.get 2
      call 300
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;359;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 296
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 5
      local.get 3
      local.get 5
      i32.store offset=4
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 32
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;360;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 108300
      local.get 2
      call 273
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;361;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 108300
      local.get 2
      call 292
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 33
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
  (func (;362;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 105300
      local.get 2
      call 273
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;363;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 105300
      local.get 2
      call 292
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 34
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 298
    i32.const 1
  )
)
