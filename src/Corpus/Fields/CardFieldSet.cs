namespace Corpus;

/// <summary>The keys of a corpus's dataset card. Thread-safe.</summary>
internal sealed class CardFieldSet : FieldSet
{
    private readonly ImageSection _entries;

    /// <summary>Takes the section of the card, if there is one.</summary>
    /// <exception cref="CorpusImageException">It is damaged.</exception>
    public CardFieldSet(CorpusImage image, ImageHeader header)
        : base(image)
    {
        if (!header.Has(ImageFormat.Card))
            return;

        _entries = header.Section(ImageFormat.Card, ImageFormat.CardEntrySize);
        if (_entries.Count > ImageFormat.MaxCardKeys)
            throw image.Bytes.Damaged("its card claims more keys than any card has");
    }

    public override int Count => (int)_entries.Count;

    public override string OwnerOf(int ordinal) => $"The card of the corpus {Image.Name}";

    public override uint ReferenceAt(int index, int ordinal)
        => Image.Bytes.ReadUInt32(_entries.Offset + (long)index * ImageFormat.CardEntrySize + ImageFormat.CardValueAt);

    protected override uint KeyNumberAt(int index) => Image.Bytes.ReadUInt32(_entries.Offset + (long)index * ImageFormat.CardEntrySize);
}
