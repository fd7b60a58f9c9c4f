package org.localoffer.benchmark.relevance.learning;

/** A decision tree over the values of features. */
sealed interface TreeNode {

    /** What the tree adds to the log-odds. */
    double value(double[] values);

    /** An end of the tree. */
    record Leaf(double value) implements TreeNode {

        @Override
        public double value(double[] values) {
            return value;
        }
    }

    /**
     * A choice between two branches.
     *
     * @param feature its place among the features
     * @param below {@code yes} is taken where the feature's value is less than this
     */
    record Split(int feature, double below, TreeNode yes, TreeNode no) implements TreeNode {

        @Override
        public double value(double[] values) {
            return (values[feature] < below ? yes : no).value(values);
        }
    }
}
