<#
  Makes a Windows 11 machine (Pro, Enterprise or Education) the kiosk: the server as a task that runs from the start of the
  machine, and Edge by Assigned Access. Run it once, as administrator, from the folder that holds site and serve.mjs:

      powershell -ExecutionPolicy Bypass -File windows\set-up-kiosk.ps1
      powershell -ExecutionPolicy Bypass -File windows\set-up-kiosk.ps1 -Remove

  Then restart the machine. -Port is where the server listens; the counts belong to it, so keep it.
#>
[CmdletBinding()]
param(
    [int] $Port = 4173,
    [switch] $Remove,
    # For the script itself: Assigned Access can be set by the system's own account alone.
    [switch] $AsSystem
)
$ErrorActionPreference = 'Stop'

$kiosk = Split-Path -Parent $PSScriptRoot
$serverTask = 'Three Against server'
$setUpTask = 'Three Against set-up'
$firstPage = ([uri] (Join-Path $PSScriptRoot 'wait.html')).AbsoluteUri
$answer = Join-Path $env:ProgramData 'three-against-set-up.txt'

# Rules for Edge and Windows by key of the registry: the address of the game and no other, no tools, no offers.
$edge = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge'
$rules = @(
    @{ Key = "$edge\URLBlocklist"; Name = '1'; Value = '*'; Type = 'String' }
    @{ Key = "$edge\URLAllowlist"; Name = '1'; Value = "http://localhost:$Port"; Type = 'String' }
    @{ Key = "$edge\URLAllowlist"; Name = '2'; Value = $firstPage; Type = 'String' }
    @{ Key = $edge; Name = 'DeveloperToolsAvailability'; Value = 2; Type = 'DWord' }
    @{ Key = $edge; Name = 'PasswordManagerEnabled'; Value = 0; Type = 'DWord' }
    @{ Key = $edge; Name = 'TranslateEnabled'; Value = 0; Type = 'DWord' }
    @{ Key = $edge; Name = 'PrintingEnabled'; Value = 0; Type = 'DWord' }
    @{ Key = $edge; Name = 'BrowserSignin'; Value = 0; Type = 'DWord' }
    # A swipe from the edge of the screen opens nothing of Windows.
    @{ Key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0; Type = 'DWord' }
)

function Set-AssignedAccessFile {
    # None takes the kiosk off again.
    $configuration = $null
    if (-not $Remove) {
        $file = Join-Path $PSScriptRoot 'assigned-access.xml'
        $xml = (Get-Content -Raw -Encoding UTF8 $file).Replace('{{FIRST_PAGE}}', $firstPage + '#' + $Port)
        $configuration = [System.Net.WebUtility]::HtmlEncode($xml)
    }
    $bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    $bridge.Configuration = $configuration
    Set-CimInstance -CimInstance $bridge
}

# Has this script run once more as the system, and waits for its answer.
function Invoke-AsSystem {
    Remove-Item -ErrorAction SilentlyContinue $answer
    $again = "-NoProfile -ExecutionPolicy Bypass -File `"$PSCommandPath`" -AsSystem -Port $Port"
    if ($Remove) { $again += ' -Remove' }
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $again
    $system = New-ScheduledTaskPrincipal -UserId 'SYSTEM' -RunLevel Highest
    $settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    Register-ScheduledTask -Force -TaskName $setUpTask -Action $action -Principal $system -Settings $settings | Out-Null
    Start-ScheduledTask -TaskName $setUpTask
    $until = (Get-Date).AddMinutes(2)
    while (-not (Test-Path $answer) -and (Get-Date) -lt $until) { Start-Sleep -Seconds 1 }
    Unregister-ScheduledTask -TaskName $setUpTask -Confirm:$false
    $said = if (Test-Path $answer) { (Get-Content -Raw $answer).Trim() } else { 'Windows gave no answer within two minutes.' }
    if ($said -ne 'done') { throw "Assigned Access was not set: $said" }
}

# The server listens on this machine alone and starts with it, before anybody signs in. A minute after it has ended, for
# whatever reason, it is started again: while it runs, the trigger that comes round every minute does nothing.
function Register-Server {
    $node = Join-Path $kiosk 'node.exe'
    if (-not (Test-Path $node)) { $node = (Get-Command node.exe -ErrorAction SilentlyContinue).Source }
    if (-not $node) { throw "Node is missing: install it, or put node.exe into $kiosk" }
    $action = New-ScheduledTaskAction -Execute $node -Argument "serve.mjs site $Port" -WorkingDirectory $kiosk
    $triggers = @(
        (New-ScheduledTaskTrigger -AtStartup)
        # Begun long ago, so that a clock which has gone wrong does not keep it waiting.
        (New-ScheduledTaskTrigger -Once -At ([datetime] '2020-01-01') -RepetitionInterval (New-TimeSpan -Minutes 1))
    )
    $settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -ExecutionTimeLimit ([TimeSpan]::Zero) `
        -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    $account = New-ScheduledTaskPrincipal -UserId 'NT AUTHORITY\LOCAL SERVICE' -LogonType ServiceAccount
    Register-ScheduledTask -Force -TaskName $serverTask -Action $action -Settings $settings -Principal $account `
        -Trigger $triggers | Out-Null
    Start-ScheduledTask -TaskName $serverTask
}

if ($AsSystem) {
    try { Set-AssignedAccessFile; 'done' | Set-Content $answer }
    catch { "$_" | Set-Content $answer }
    return
}

if ($Remove) {
    Invoke-AsSystem
    Stop-ScheduledTask -TaskName $serverTask -ErrorAction SilentlyContinue
    Unregister-ScheduledTask -TaskName $serverTask -Confirm:$false -ErrorAction SilentlyContinue
    foreach ($rule in $rules) { Remove-ItemProperty -ErrorAction SilentlyContinue -Path $rule.Key -Name $rule.Name }
    Write-Output 'The kiosk is taken off this machine. Restart it.'
    return
}

if (-not (Test-Path (Join-Path $kiosk 'site\index.html'))) { throw "There is no game in $kiosk\site" }
Register-Server

foreach ($rule in $rules) {
    if (-not (Test-Path $rule.Key)) { New-Item -Force -Path $rule.Key | Out-Null }
    Set-ItemProperty -Path $rule.Key -Name $rule.Name -Value $rule.Value -Type $rule.Type
}

# The screen stays on, and the machine awake.
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0

Invoke-AsSystem
Write-Output 'Done. Restart the machine: it comes up as the kiosk. Ctrl+Alt+K leads to the sign-in screen.'
