namespace Corpus;

/// <summary>Reads what was made of a card and of the citation file beside it when the image was built. Thread-safe.</summary>
internal sealed class CardDetailsTable
{
    private readonly ImageBytes _bytes;
    private readonly StringTable _strings;
    private readonly ImageSection _section;
    private readonly int _authors;

    /// <summary>Takes the section, if there is one.</summary>
    /// <exception cref="CorpusImageException">It is damaged.</exception>
    public CardDetailsTable(ImageBytes bytes, ImageHeader header, StringTable strings)
    {
        _bytes = bytes;
        _strings = strings;
        if (!header.Has(ImageFormat.CardDetails))
            return;

        _section = header.Section(ImageFormat.CardDetails, sizeof(uint));
        if (_section.Length < ImageFormat.DetailsAuthorsAt)
            throw bytes.Damaged("its details of the card are too short");
        var authors = bytes.ReadUInt32(_section.Offset + ImageFormat.DetailsAuthorCountAt);
        if (authors > ImageFormat.MaxAuthors || _section.Length - ImageFormat.DetailsAuthorsAt < authors * (long)sizeof(uint))
            throw bytes.Damaged($"it claims {authors} authors, and has no room for them");
        _authors = (int)authors;
    }

    /// <summary>The first paragraph of the card's text, without markup. O(length), a new object each time, as with all of these.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string? FirstParagraph => At(0);

    /// <summary>The text of the citation file.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string? CitationFile => At(ImageFormat.DetailsCitationAt);

    /// <summary>The citation file as BibTeX.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string? BibTeX => At(ImageFormat.DetailsBibTeXAt);

    /// <summary>Where the corpus is from, as the citation file says.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string? Url => At(ImageFormat.DetailsUrlAt);

    /// <summary>The names of the authors, as the citation file says.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public string[] Authors()
    {
        var names = new string[_authors];
        for (var i = 0; i < names.Length; i++)
            names[i] = At(ImageFormat.DetailsAuthorsAt + i * sizeof(uint)) ?? "";
        return names;
    }

    private string? At(int place) => _section.Length == 0 ? null : _strings.Get(_bytes.ReadUInt32(_section.Offset + place));
}
