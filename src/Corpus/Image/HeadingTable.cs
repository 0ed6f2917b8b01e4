namespace Corpus;

/// <summary>Reads which paragraphs are headings. Thread-safe.</summary>
internal sealed class HeadingTable
{
    private readonly ImageBytes _bytes;
    private readonly ImageSection _levels;

    /// <summary>Takes the section of the headings, if there is one.</summary>
    /// <exception cref="CorpusImageException">It is damaged.</exception>
    public HeadingTable(ImageBytes bytes, ImageHeader header, long paragraphs)
    {
        _bytes = bytes;
        if (!header.Has(ImageFormat.Headings))
            return;

        _levels = header.Section(ImageFormat.Headings, sizeof(byte));
        if (_levels.Count != paragraphs)
            throw bytes.Damaged($"it has {_levels.Count} levels of headings for {paragraphs} paragraphs");
    }

    /// <summary>The level of the paragraph with this number: 1 to 6 of a heading, else 0. O(1).</summary>
    /// <exception cref="CorpusImageException">It is none.</exception>
    public int LevelOf(long paragraph)
    {
        if (_levels.Count == 0)
            return 0;

        var level = _bytes.Read(_levels.Offset + paragraph, 1)[0];
        return level <= ImageFormat.MaxHeadingLevel ? level : throw _bytes.Damaged($"paragraph {paragraph} is a heading of level {level}");
    }
}
