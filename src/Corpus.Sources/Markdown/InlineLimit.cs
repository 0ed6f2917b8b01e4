using Markdig.Helpers;
using Markdig.Syntax;

namespace Corpus.Sources;

/// <summary>
/// Decides of each block of a document whether its inlines are parsed. Markdig's time for them is proportional to the number of openings that may stay
/// open (<c>[ &lt; * _</c>) times the length of the block, and what it builds may be as deep as there are openings.
/// </summary>
/// <remarks>
/// Measured, the worst cases are <c>*a *a *a …</c>, <c>[[[…</c>, <c>a &lt;?a &lt;?…</c>: 1 to 2 ns for each opening and character; and
/// <c>*a|*a|…</c>: 27 ns for each opening and pipe. Links, code and emphasis as people write them cost a hundredth of it.
/// </remarks>
internal sealed class InlineLimit
{
    /// <summary>Under which name the parser's context holds it.</summary>
    public const string Key = "Corpus.InlineLimit";

    // 4,000 openings in one paragraph: it is parsed within 256 KB of stack. Markdig itself gives up at 10,000.
    private const int MostOpenings = 4000;

    // The product of openings and characters, over the whole document: half a second or so.
    private const long MostWork = 1L << 28;

    // Each becomes an object or several: a cell of a table takes 3 µs. Over the whole document.
    private const int MostMarks = 1 << 19;

    private const int CharactersPerPipe = 16;

    // Every row of a table gets as many cells as its longest row, so a few characters can make millions of cells.
    private const int MostCellsPerCharacter = 8;

    private readonly List<int> _refused = [];
    private long _work;
    private long _marks;
    private Block? _block;
    private bool _isAllowed;

    /// <summary>Where each block begins whose inlines were not parsed.</summary>
    public IReadOnlyList<int> Refused => _refused;

    /// <summary>Whether the block is parsed. O(length) at the first call for it, which is at its first opening; then O(1).</summary>
    public bool Allows(LeafBlock block, StringSlice rest)
    {
        if (ReferenceEquals(block, _block))
            return _isAllowed;

        _block = block;
        var cost = InlineCost.Of(rest);
        _work += cost.Openings * (cost.Length + ((long)CharactersPerPipe * cost.Pipes));
        _marks += cost.Marks;
        _isAllowed = cost.Openings <= MostOpenings && _work <= MostWork && _marks <= MostMarks && cost.Cells <= (long)MostCellsPerCharacter * cost.Length;
        if (!_isAllowed)
            _refused.Add(block.Span.Start);
        return _isAllowed;
    }
}
