<!DOCTYPE html>
<p>not here</p>
