import QtQuick
import QtGraphs
import ThumbsUp

// Qt's graphs without what its software renderer leaves out (grid and axis lines): those are drawn around it by
// whoever uses this, along its plotArea. It takes no touch, so that what it stands in can be scrolled.
GraphsView {
    enabled: false
    marginTop: Theme.staffSpace
    marginBottom: Theme.staffSpace
    marginLeft: 0
    marginRight: 0
    theme: GraphsTheme {
        theme: GraphsTheme.Theme.UserDefined
        colorScheme: GraphsTheme.ColorScheme.Light
        backgroundVisible: false
        plotAreaBackgroundVisible: false
        gridVisible: false
    }
}
