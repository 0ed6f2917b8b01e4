using Corpus.Sources;

namespace Corpus;

/// <summary>Shows a stretch of a text in a line, between marks and with some of what stands around it: <c>[…de haven van »Zandrecht« is dicht.…]</c>.</summary>
public static class MarkedText
{
    /// <summary>
    /// The stretch between <c>»</c> and <c>«</c>, with what stands before and behind it, in brackets. White space and characters that do not print read as one space each; <c>…</c> stands
    /// where the text was cut, which it is between characters and where possible between words. A stretch of more than 80 units is cut in its middle. O(context).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts, in UTF-16 units.</param>
    /// <param name="length">Its length; 0 marks a place.</param>
    /// <param name="context">How many units to show at most on either side.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not within the text, or the context is negative.</exception>
    public static string Of(ReadOnlySpan<char> text, int start, int length, int context = 24)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, text.Length - start);
        return MarkedStretch.Of(text, start, length, context);
    }
}
