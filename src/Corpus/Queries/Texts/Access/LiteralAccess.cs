using System.Text;

namespace Corpus;

/// <summary>The articles whose text has a string in it: the texts lie back to back, and are searched as one.</summary>
internal sealed class LiteralAccess(CorpusImage image, string value) : IndexAccess
{
    // Between two pieces the token of cancellation is looked at.
    private const int Piece = 1 << 22;

    public override string Index => $"texts searched for '{TextPreview.Of(value)}'";

    // Nothing is known of a string before it is looked for.
    public override int Estimate => value.Length == 0 ? image.Count : Math.Min(image.Count, 1 + image.Count / 10);

    public override int KnownCount => value.Length == 0 ? image.Count : -1;

    public override double Cost => 200 + image.Documents.Texts.Length * TermCosts.SearchedByte;

    public override void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var needle = Encoding.UTF8.GetBytes(value);
        if (needle.Length == 0)
        {
            articles.AddAll();
            return;
        }

        var texts = image.Documents.Texts;
        var piece = Math.Max(Piece, 2 * (long)needle.Length);
        long at = 0;
        var ordinal = -1;
        while (texts.Length - at >= needle.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = image.Bytes.Read(texts.Offset + at, (int)Math.Min(piece, texts.Length - at));
            var index = bytes.IndexOf(needle);
            if (index < 0)
            {
                // What begins in this piece may end in the next.
                at += bytes.Length - needle.Length + 1;
                continue;
            }

            at += index;
            // What is frequent is in the next article too.
            var next = ordinal + 1;
            if (next == image.Count || image.Documents.TextRange(next, out _).End <= at)
                next = image.Documents.ArticleAt(texts.Offset + at);
            ordinal = next;
            var end = image.Documents.TextRange(ordinal, out _).End;
            if (at + needle.Length > end)
            {
                // It begins in one article and ends in another.
                at++;
                continue;
            }

            articles.Add(ordinal);
            at = end;
        }
    }
}
