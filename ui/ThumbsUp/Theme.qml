pragma Singleton
import QtQuick

// Every colour, typeface and length by its role. Lengths grow from millimetres on the panel: the stage's own sizes are
// the least, and on a taller panel everything grows with it.
QtObject {
    id: theme

    // set by Main.qml
    property real pixelsPerMm: 3.78
    property real windowHeight: 768
    property real buttonMm: 15
    property real gapMm: 5
    property real xHeightMm: 3.5
    property real keyboard: 0

    readonly property real grow: Math.max(1, Math.min(3.5, windowHeight / pixelsPerMm / 200))

    // lengths
    readonly property real button: Math.max(mm(buttonMm * grow), windowHeight * 0.1)
    readonly property real minorButton: Math.max(mm(Math.max(10, buttonMm * 0.8) * grow), windowHeight * 0.078)
    readonly property real gap: mm(gapMm * grow)
    readonly property real space: mm(4 * grow)
    readonly property real margin: mm(8 * grow)
    readonly property real radius: mm(6 * grow)
    readonly property real stroke: mm(0.8 * grow)
    readonly property real thinStroke: mm(0.5 * grow)
    readonly property real slop: mm(6)

    // type: sizes are asked for by x-height, since that is what a child reads by
    readonly property string body: "ABeeZee"
    readonly property string heading: "Fredoka"
    readonly property string plain: "Lexend"
    readonly property var headingAxes: ({
            wght: 600
        })
    readonly property var strongAxes: ({
            wght: 600
        })
    readonly property var normalAxes: ({
            wght: 400
        })
    readonly property real text: bodySize(xHeightMm)
    readonly property real title: headingSize(Math.max(xHeightMm * 1.25, 5))
    readonly property real label: headingSize(xHeightMm)
    readonly property real nameText: bodySize(3.5)
    readonly property real nameLeast: nameText / grow

    // surfaces and text on them
    readonly property color page: "#FFF8EA"
    readonly property color card: "#FFFFFF"
    readonly property color words: "#14213D"
    readonly property color outline: "#1C1B1A"
    readonly property color quiet: "#F1EDE3"
    readonly property color quietWords: "#45484F"
    readonly property color quietOutline: "#7D7868"
    readonly property color band: "#18365C"
    readonly property color bandWords: "#FFF8EA"
    readonly property color bandAccent: "#FFE08A"
    readonly property color wall: "#FFF8E7"
    readonly property color floor: "#F3DCB4"
    readonly property color skirting: "#E2C08D"

    // what can be pressed
    readonly property color go: "#1B5B3B"
    readonly property color goWords: "#FFFFFF"
    readonly property color waking: "#E9F1E2"
    readonly property color wakingFill: "#BFE0BC"
    readonly property color agree: "#D9F0D5"
    readonly property color unsure: "#E3E5FB"
    readonly property color speak: "#FFE08A"
    readonly property color told: "#BFE3F7"
    readonly property color focus: "#1E56D9"
    readonly property color press: "#14213D"

    // what is said by colour and always by shape as well
    readonly property color spoken: "#FFE08A"
    readonly property color right: "#D9F0D5"
    readonly property color rightOutline: "#1B5B3B"
    readonly property color guide: "#5A6B8C"
    readonly property color alert: "#FFF1CC"
    readonly property color alertWords: "#6B3A06"
    readonly property color shade: "#B314213D"
    readonly property list<color> tints: ["#FFD9C9", "#FFEDB8", "#E3E5FB", "#D6F1EF", "#F8DCEB", "#D9F0D5"]

    // staff: denser, cooler, for grown-up hands; a control is never under 10 mm
    readonly property real staffTitle: plainSize(3.2)
    readonly property real staffHeading: plainSize(2.4)
    readonly property real staffText: plainSize(2.05)
    readonly property real staffName: plainSize(1.9)
    readonly property real staffSmall: plainSize(1.75)
    readonly property real staffControl: mm(10.5 * grow)
    readonly property real staffRow: mm(12 * grow)
    readonly property real staffKey: mm(15 * grow)
    readonly property real staffSpace: mm(3 * grow)
    readonly property real staffMargin: mm(7 * grow)
    readonly property real staffRadius: mm(2.6 * grow)
    readonly property real staffNavigation: mm(48 * grow)
    readonly property real hair: Math.max(1, Math.round(mm(0.3 * grow)))
    readonly property color staffPage: "#F4F6FA"
    readonly property color line: "#D3D9E4"
    readonly property color controlLine: "#7F8A9E"
    readonly property color staffQuiet: "#3F4C66"
    readonly property color bandChosen: "#2A5086"
    readonly property color bandQuiet: "#C9D6EA"
    readonly property color chosen: "#18365C"
    readonly property color chosenWords: "#FFFFFF"
    readonly property color goodFill: "#E1F3E5"
    readonly property color goodLine: "#1B5B3B"
    readonly property color goodWords: "#124029"
    readonly property color warnFill: "#FFF1CC"
    readonly property color warnLine: "#A4500F"
    readonly property color warnWords: "#5A3003"
    readonly property color unsureFill: "#E3E5FB"
    readonly property color unsureLine: "#4A5690"
    readonly property color unsureWords: "#262E5C"
    readonly property color witnessFill: "#DDEFF8"
    readonly property color witnessLine: "#1F6389"
    readonly property color witnessWords: "#0E3B55"
    readonly property color faultFill: "#FCE4DF"
    readonly property color faultLine: "#A12A1A"
    readonly property color faultWords: "#6B1508"

    readonly property int quick: 140
    readonly property int gentle: 260

    property FontMetrics bodyMetrics: FontMetrics {
        font.family: theme.body
        font.pixelSize: 1000
    }
    property FontMetrics headingMetrics: FontMetrics {
        font.family: theme.heading
        font.pixelSize: 1000
    }
    property FontMetrics plainMetrics: FontMetrics {
        font.family: theme.plain
        font.pixelSize: 1000
    }

    function mm(length: real): real {
        return length * pixelsPerMm;
    }
    function bodySize(xHeight: real): real {
        return mm(xHeight * grow) * 1000 / bodyMetrics.xHeight;
    }
    function headingSize(xHeight: real): real {
        return mm(xHeight * grow) * 1000 / headingMetrics.xHeight;
    }
    function plainSize(xHeight: real): real {
        return mm(xHeight * grow) * 1000 / plainMetrics.xHeight;
    }
}
