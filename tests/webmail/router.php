<?php
// For PHP's own server, which would answer any path that it does not know with the start page.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/' || $path === '/index.php') {
    require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
    return;
}
if (is_string($path) && is_file($_SERVER['DOCUMENT_ROOT'] . rawurldecode($path))) {
    return false; // a style sheet, script or picture: served as it is
}
http_response_code(404);
