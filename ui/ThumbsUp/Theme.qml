pragma Singleton
import QtQuick

// Every colour, typeface, length and movement by its role. Lengths grow from millimetres on the panel: the stage's own
// sizes are the least, and on a taller panel everything grows with it. What makes the screens easier for a pupil is
// followed here, so that screens need to know nothing of it.
QtObject {
    id: theme

    // set by Main.qml
    property real pixelsPerMm: 3.78
    property real windowHeight: 768
    property real buttonMm: 15
    property real gapMm: 5
    property real xHeightMm: 3.5
    property real keyboard: 0
    property bool larger: false
    property bool strong: false
    property bool calm: false
    property bool spaced: false
    property bool leftHanded: false

    readonly property real grow: Math.max(1, Math.min(3.5, windowHeight / pixelsPerMm / 200))

    // lengths
    readonly property real button: Math.max(mm(buttonMm * grow), windowHeight * 0.1)
    readonly property real minorButton: Math.max(mm(Math.max(10, buttonMm * 0.8) * grow), windowHeight * 0.078)
    readonly property real gap: mm(gapMm * grow)
    readonly property real space: mm(4 * grow)
    readonly property real margin: mm(8 * grow)
    readonly property real radius: mm(6 * grow)
    readonly property real stroke: mm((strong ? 1.2 : 0.8) * grow)
    readonly property real thinStroke: mm((strong ? 0.8 : 0.5) * grow)
    readonly property real slop: mm(6)
    // pictures and gaps give words more room where these take more
    readonly property bool gives: larger || spaced
    readonly property real pictureShare: gives ? 0.46 : 0.58
    // what goes from left to right, with the thing to press at its end: the other way round for a left hand
    readonly property int across: leftHanded ? Qt.RightToLeft : Qt.LeftToRight

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
    // where words would not fit, what is more than the stage asks for gives way (see Fit)
    readonly property real leastText: bodySize(xHeightMm)
    readonly property real text: bodySize(xHeightMm + (larger ? 1.5 : 0))
    readonly property real title: headingSize(Math.max(xHeightMm * 1.25, larger ? 6.25 : 5))
    readonly property real label: headingSize(Math.max(xHeightMm, larger ? 5 : 0))
    // what is added between letters and words (em) and to lines (factor), always together
    readonly property real letterSpread: spaced ? 0.1 : 0
    readonly property real wordSpread: spaced ? 0.2 : 0
    readonly property real lineSpread: spaced ? 0.15 : 0
    readonly property real nameText: bodySize(3.5)
    readonly property real nameLeast: nameText / grow

    // surfaces and text on them
    readonly property color page: strong ? "#FFFFFF" : "#FFF8EA"
    readonly property color card: "#FFFFFF"
    readonly property color words: strong ? "#000000" : "#14213D"
    readonly property color outline: strong ? "#000000" : "#1C1B1A"
    readonly property color quiet: strong ? "#E6E6E6" : "#F1EDE3"
    readonly property color quietWords: strong ? "#1F1F1F" : "#45484F"
    readonly property color quietOutline: strong ? "#4D4D4D" : "#7D7868"
    readonly property color band: "#18365C"
    readonly property color bandWords: "#FFF8EA"
    readonly property color bandAccent: "#FFE08A"
    readonly property color wall: "#FFF8E7"
    readonly property color floor: "#F3DCB4"
    readonly property color skirting: "#E2C08D"

    // what can be pressed
    readonly property color go: strong ? "#003D1F" : "#1B5B3B"
    readonly property color goPressed: Qt.darker(go, 1.3)
    readonly property color goWords: "#FFFFFF"
    readonly property color waking: strong ? "#FFFFFF" : "#E9F1E2"
    readonly property color wakingFill: strong ? "#C9C9C9" : "#BFE0BC"
    readonly property color agree: strong ? "#C8FFC8" : "#D9F0D5"
    readonly property color unsure: strong ? "#DCDCFF" : "#E3E5FB"
    readonly property color speak: strong ? "#FFE500" : "#FFE08A"
    readonly property color told: strong ? "#BFEFFF" : "#BFE3F7"
    readonly property color focus: strong ? "#0033CC" : "#1E56D9"
    readonly property color press: strong ? "#000000" : "#14213D"

    // what is said by colour and always by shape as well
    readonly property color spoken: strong ? "#FFE500" : "#FFE08A"
    readonly property color right: strong ? "#C8FFC8" : "#D9F0D5"
    readonly property color rightOutline: strong ? "#003D1F" : "#1B5B3B"
    readonly property color guide: strong ? "#333333" : "#5A6B8C"
    readonly property color alert: strong ? "#FFE500" : "#FFF1CC"
    readonly property color alertWords: strong ? "#000000" : "#6B3A06"
    readonly property color shade: strong ? "#D9000000" : "#B314213D"
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
    readonly property color quietPlace: "#E9EDF3"
    readonly property list<color> ladder: ["#FFFFFF", "#E9EDF3", "#CBD9EC", "#AFC4E0", "#7F9DC8", "#4F74AB", "#18365C"]
    readonly property color faultFill: "#FCE4DF"
    readonly property color faultLine: "#A12A1A"
    readonly property color faultWords: "#6B1508"

    // movements, in milliseconds
    readonly property int quick: calm ? 0 : 140
    readonly property int gentle: calm ? 0 : 260

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

    function pressed(ground: color): color {
        return Qt.tint(ground, Qt.alpha(press, 0.18));
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
