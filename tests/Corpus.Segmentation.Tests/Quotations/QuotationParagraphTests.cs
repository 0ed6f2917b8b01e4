namespace Corpus.Segmentation.Tests.Quotations;

public class QuotationParagraphTests
{
    [Fact]
    public void Two_single_marks_are_a_double_one_only_within_a_paragraph()
    {
        const string Text = "''Ja''";

        Assert.True(Assert.Single(TextAnalyzer.Analyze(Text, [new ParagraphSpan(0, 6)], "nl").Quotations).IsClosed);
        Assert.DoesNotContain(TextAnalyzer.Analyze(Text, [new ParagraphSpan(0, 5), new ParagraphSpan(5, 1)], "nl").Quotations, quotation => quotation.IsClosed);
    }
}
