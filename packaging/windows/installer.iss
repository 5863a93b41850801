; Inno Setup 6. packaging/steps/windows.py fills in what stands between @ signs. Not yet run on Windows.

[Setup]
AppId={{6E1B0C0E-6A0B-4B57-9A40-5C1D2F0B7A11}
AppName=@NAME@
AppVersion=@VERSION@
AppVerName=@NAME@ @VERSION@
AppPublisher=@AUTHORS@
AppComments=@SUMMARY@
VersionInfoVersion=@FOUR_NUMBERS@
VersionInfoDescription=@NAME@ Setup
; For one person, without an administrator.
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\@NAME@
DefaultGroupName=@NAME@
DisableProgramGroupPage=yes
DisableDirPage=auto
LicenseFile=@LICENCE@
SetupIconFile=@ICON@
UninstallDisplayIcon={app}\@COMMAND@.exe
UninstallDisplayName=@NAME@
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
WizardStyle=modern
OutputDir=@TARGET@
OutputBaseFilename=@COMMAND@-@VERSION@-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.DataStays=Your shops stay in%n%1%n%nDelete that folder yourself if you do not need them any more.
de.DataStays=Ihre Läden bleiben in%n%1%n%nLöschen Sie diesen Ordner selbst, wenn Sie sie nicht mehr brauchen.
fr.DataStays=Vos boutiques restent dans%n%1%n%nSupprimez vous-même ce dossier si vous n'en avez plus besoin.
es.DataStays=Sus tiendas quedan en%n%1%n%nBorre usted esa carpeta si ya no las necesita.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; An update leaves nothing of the last version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "@FOLDER@\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\@NAME@"; Filename: "{app}\@COMMAND@.exe"
Name: "{userdesktop}\@NAME@"; Filename: "{app}\@COMMAND@.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\@BACKUP_ENDING@"; ValueType: string; ValueData: "@IDENTIFIER@.backup"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\@IDENTIFIER@.backup"; ValueType: string; ValueData: "@NAME@"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\@IDENTIFIER@.backup\DefaultIcon"; ValueType: string; ValueData: "{app}\@COMMAND@.exe,0"
Root: HKCU; Subkey: "Software\Classes\@IDENTIFIER@.backup\shell\open\command"; ValueType: string; ValueData: """{app}\@COMMAND@.exe"" ""%1"""

[Run]
Filename: "{app}\@COMMAND@.exe"; Description: "{cm:LaunchProgram,@NAME@}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  // The merchant's sales are never ours to delete.
  if (Step = usPostUninstall) and DirExists(ExpandConstant('{localappdata}\@NAME@')) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStays'), [ExpandConstant('{localappdata}\@NAME@')]), mbInformation, MB_OK);
end;
