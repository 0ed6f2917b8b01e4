using Lucene.Net.Index;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>From the document's term vector, which the index keeps with positions and offsets.</summary>
internal sealed class TermVectorOffsets : ILuceneOffsets
{
    private TermsEnum? _terms;
    private DocsAndPositionsEnum? _places;

    public string Name => "term vectors";

    public void Read(AtomicReader reader, int document, string text, TokenOffsets offsets)
    {
        offsets.Clear();
        _terms = reader.GetTermVector(document, LuceneTextFiles.Words).GetEnumerator(_terms);
        while (_terms.MoveNext())
        {
            _places = _terms.DocsAndPositions(null, _places, DocsAndPositionsFlags.OFFSETS);
            _places.NextDoc();
            for (var left = _places.Freq; left > 0; left--)
                offsets.Set(_places.NextPosition(), _places.StartOffset, _places.EndOffset);
        }
    }
}
